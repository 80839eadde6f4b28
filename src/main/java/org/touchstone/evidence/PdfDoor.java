package org.touchstone.evidence;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Where every PDF that somebody handed in is opened. */
final class PdfDoor {

    static {
        boundFilters();
    }

    private PdfDoor() {}

    static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    static PDDocument open(byte[] file) throws IOException {
        return Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    /**
     * The library unfolds each stream whole and in memory, its tables of objects while it opens the file, and knows no bound
     * for it. Its filters stand in a table that it shows nobody; without bounds one file of some megabytes takes the
     * memory of all, so no PDF is opened where they cannot be set.
     */
    @SuppressWarnings("unchecked")
    private static void boundFilters() {
        try {
            Field table = FilterFactory.class.getDeclaredField("filters");
            table.setAccessible(true);
            ((Map<COSName, Filter>) table.get(FilterFactory.INSTANCE))
                    .replaceAll((name, filter) -> new BoundedFilter(filter));
        } catch (ReflectiveOperationException changed) {
            throw new ExceptionInInitializerError(changed);
        }
    }
}
