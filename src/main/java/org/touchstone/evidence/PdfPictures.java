package org.touchstone.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Photos within a PDF: JPEG files as they were taken, perhaps folded up once more. Kilobytes can unfold to gigabytes, so
 * each is unfolded piece by piece and within bounds; the library would unfold it whole.
 */
final class PdfPictures {

    /** Of all photos together: a JPEG file is pressed already and hardly unfolds, so a file of 20 MB cannot need more. */
    private static final long MOST_BYTES = 100L * 1024 * 1024;

    private static final int MOST_PICTURES = 2_000;
    private static final int MOST_OBJECTS = 100_000;
    private static final Set<COSName> JPEG = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);

    private final PDDocument pdf;
    private long left = MOST_BYTES;

    PdfPictures(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** Whether one says where it was taken; one that cannot be looked into may say it. */
    boolean located() {
        try {
            for (COSStream photo : photos()) {
                if (EmbeddedPictures.located(unfolded(photo))) {
                    return true;
                }
            }
            return false;
        } catch (IOException | RuntimeException unreadable) {
            return true;
        }
    }

    /**
     * The same document with photos that do not say it.
     *
     * @throws IOException for one with a photo that cannot be looked into
     */
    static byte[] withoutPlace(byte[] file) throws IOException {
        try (PDDocument pdf = PdfDoor.open(file)) {
            var pictures = new PdfPictures(pdf);
            boolean changed = false;
            for (COSStream photo : pictures.photos()) {
                byte[] taken = pictures.unfolded(photo);
                if (EmbeddedPictures.located(taken)) {
                    replace(photo, JpegSegments.withoutWords(taken));
                    changed = true;
                }
            }
            if (!changed) {
                return file;
            }
            pdf.setAllSecurityToBeRemoved(true);
            var out = new ByteArrayOutputStream(file.length);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void replace(COSStream photo, byte[] jpeg) throws IOException {
        try (OutputStream raw = photo.createRawOutputStream()) {
            raw.write(jpeg);
        }
        photo.setItem(COSName.FILTER, COSName.DCT_DECODE);
        photo.removeItem(COSName.DECODE_PARMS);
    }

    private List<COSStream> photos() throws IOException {
        COSDocument document = pdf.getDocument();
        List<COSStream> photos = new ArrayList<>();
        int objects = 0;
        for (Map.Entry<COSObjectKey, Long> entry : document.getXrefTable().entrySet()) {
            // what lies packed within another object is none, and need not be unpacked
            if (entry.getValue() < 0) {
                continue;
            }
            COSObject object = document.getObjectFromPool(entry.getKey());
            if (object != null && object.getObject() instanceof COSStream stream && photo(stream)) {
                photos.add(stream);
            }
            if (++objects > MOST_OBJECTS || photos.size() > MOST_PICTURES) {
                throw new IOException("It holds more than can be looked through");
            }
        }
        return photos;
    }

    private static boolean photo(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                && new PDStream(stream).getFilters().stream().anyMatch(JPEG::contains);
    }

    /** The JPEG file; photos are folded in few ways, and one that is in another cannot be looked into. */
    private byte[] unfolded(COSStream photo) throws IOException {
        InputStream in = photo.createRawInputStream();
        for (COSName filter : new PDStream(photo).getFilters()) {
            if (JPEG.contains(filter)) {
                break;
            }
            in = unfolding(in, filter);
        }
        try (InputStream jpeg = in) {
            byte[] bytes = jpeg.readNBytes((int) Math.min(left, ContentStore.LARGEST));
            left -= bytes.length;
            if (jpeg.read() >= 0) {
                throw new IOException("It unfolds to too much");
            }
            return bytes;
        }
    }

    private static InputStream unfolding(InputStream in, COSName filter) throws IOException {
        return switch (filter.getName()) {
            case "FlateDecode", "Fl" -> new InflaterInputStream(in);
            case "ASCII85Decode", "A85" -> fromCharacters(in, filter);
            default -> throw new IOException("No photo is folded by " + filter.getName());
        };
    }

    private static InputStream fromCharacters(InputStream in, COSName filter) throws IOException {
        var bytes = new ByteArrayOutputStream();
        FilterFactory.INSTANCE.getFilter(filter).decode(in, bounded(bytes), new COSDictionary(), 0);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static OutputStream bounded(OutputStream out) {
        return new OutputStream() {
            private long left = ContentStore.LARGEST;

            @Override
            public void write(int one) throws IOException {
                if (left-- == 0) {
                    throw new IOException("It unfolds to too much");
                }
                out.write(one);
            }
        };
    }
}
