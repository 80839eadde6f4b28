package org.touchstone.evidence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.touchstone.common.Refused;

/** The pages of a PDF. */
final class PdfFile implements PagedFile {

    private static final float INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    PdfFile(Path file) throws IOException {
        document = PdfDoor.open(file);
        renderer = new PDFRenderer(document);
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public BufferedImage forScreen(int index) throws IOException {
        PDRectangle size = document.getPage(index).getCropBox();
        float dots = SCREEN / Math.max(1, Math.max(size.getWidth(), size.getHeight() / 1.5f)) * INCH;
        return renderer.renderImageWithDPI(index, dots, ImageType.RGB);
    }

    @Override
    public BufferedImage forPrint(int index) throws IOException {
        PDRectangle size = document.getPage(index).getCropBox();
        if (size.getWidth() * size.getHeight() > PictureSize.MOST_PIXELS / 10f) {
            throw new Refused("evidence.refused.redactType");
        }
        return renderer.renderImageWithDPI(index, Blackening.RESOLUTION, ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
