package org.touchstone.evidence;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Files as phones make them, with the place where they were taken, and pictures to compare. */
final class FilesWithPlaces {

    private FilesWithPlaces() {}

    /** The tags of a camera in TIFF: turned by 90 degrees, made by "Fontaine", taken at 30 degrees north, 120 degrees east. */
    static byte[] tags() {
        ByteBuffer tiff = ByteBuffer.allocate(196);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010f, 2, 9).putInt(50);
        entry(tiff, 0x0112, 3, 1).putShort((short) 6).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1).putInt(60);
        tiff.putInt(0);
        tiff.position(50).put("Fontaine\0".getBytes(StandardCharsets.ISO_8859_1));
        tiff.position(60).putShort((short) 4);
        entry(tiff, 1, 2, 2).put("N\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        entry(tiff, 2, 5, 3).putInt(120);
        entry(tiff, 3, 2, 2).put("E\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        entry(tiff, 4, 5, 3).putInt(148);
        tiff.putInt(0);
        tiff.position(120);
        for (int degrees : new int[] {30, 120}) {
            tiff.putInt(degrees).putInt(1).putInt(15).putInt(1).putInt(4242).putInt(100);
            tiff.position(148);
        }
        return tiff.array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    static byte[] jpeg(BufferedImage picture) throws IOException {
        byte[] plain = write(picture, 0.9f);
        byte[] exif = ("Exif\0\0").getBytes(StandardCharsets.ISO_8859_1);
        byte[] tags = tags();
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1});
        int length = 2 + exif.length + tags.length;
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(exif);
        out.writeBytes(tags);
        out.write(plain, 2, plain.length - 2);
        out.writeBytes("a second picture, hidden behind the first".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** A document of the newer office programs with a photo in it. */
    static byte[] docx(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : List.of(
                    Map.entry("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8)),
                    Map.entry("word/media/image1.jpeg", jpeg(picture)))) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A page with a photo on it, as it was taken. */
    static byte[] pdf(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage(new PDRectangle(200, 200));
            pdf.addPage(page);
            PDImageXObject photo = JPEGFactory.createFromByteArray(pdf, jpeg(picture));
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(photo, 0, 0, 200, 200);
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** A page with a photo that is folded up once more: by none, one or several filters in front of that of JPEG files. */
    static byte[] pdf(byte[] folded, COSName... filters) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage(new PDRectangle(200, 200));
            pdf.addPage(page);
            PDImageXObject photo = JPEGFactory.createFromByteArray(pdf, jpeg(picture(10, 10, 1)));
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(photo, 0, 0, 200, 200);
            }
            try (OutputStream raw = photo.getCOSObject().createRawOutputStream()) {
                raw.write(folded);
            }
            var all = new COSArray(List.of(filters));
            all.add(COSName.DCT_DECODE);
            photo.getCOSObject().setItem(COSName.FILTER, all);
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] folded(byte[] plain, COSName filter) throws IOException {
        var bytes = new ByteArrayOutputStream();
        FilterFactory.INSTANCE.getFilter(filter).encode(new ByteArrayInputStream(plain), bytes, new COSDictionary(), 0);
        return bytes.toByteArray();
    }

    /** Two megabytes that unfold to two gigabytes: the same piece again and again, each but a look back at the one before. */
    static byte[] bomb(String begin) {
        byte[] blanks = new byte[1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');
        byte[] piece = new byte[16 * 1024];
        var out = new ByteArrayOutputStream();
        try (var deflater = new Deflater()) {
            for (byte[] first : List.of(begin.getBytes(StandardCharsets.US_ASCII), blanks)) {
                deflater.setInput(first);
                out.write(piece, 0, deflater.deflate(piece, 0, piece.length, Deflater.SYNC_FLUSH));
            }
            deflater.setInput(blanks);
            int length = deflater.deflate(piece, 0, piece.length, Deflater.SYNC_FLUSH);
            for (int i = 0; i < 2048; i++) {
                out.write(piece, 0, length);
            }
        }
        return out.toByteArray();
    }

    /** A PDF whose first object lies in a table of objects that unfolds to two gigabytes. */
    static byte[] pdfBehindBomb() {
        byte[] objects = bomb("2 0 <</Type/Catalog/Pages 3 0 R>>");
        var out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.5\n".getBytes(StandardCharsets.US_ASCII));
        int first = out.size();
        stream(out, "1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>", objects);
        int pages = out.size();
        out.writeBytes("3 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        int last = out.size();
        ByteBuffer table = ByteBuffer.allocate(5 * 6);
        table.put((byte) 0).putInt(0).put((byte) 0);
        table.put((byte) 1).putInt(first).put((byte) 0);
        table.put((byte) 2).putInt(1).put((byte) 0);
        table.put((byte) 1).putInt(pages).put((byte) 0);
        table.put((byte) 1).putInt(last).put((byte) 0);
        stream(out, "4 0 obj\n<</Type/XRef/Size 5/W[1 4 1]/Root 2 0 R/Length %d>>", table.array());
        out.writeBytes("startxref\n%d\n%%%%EOF\n".formatted(last).getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void stream(ByteArrayOutputStream out, String head, byte[] content) {
        out.writeBytes((head.formatted(content.length) + "\nstream\n").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(content);
        out.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** The same document, but in front of its photo stands something called a picture, which unfolds to more than anybody reads. */
    static byte[] docxBehindMuch(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/media/image0.png"));
            for (int i = 0; i < 101; i++) {
                zip.write(new byte[1024 * 1024]);
            }
            zip.putNextEntry(new ZipEntry("word/media/image1.jpeg"));
            zip.write(jpeg(picture));
        }
        return bytes.toByteArray();
    }

    static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        byte[] plain = bytes.toByteArray();
        byte[] tags = tags();
        ByteBuffer chunk = ByteBuffer.allocate(12 + tags.length);
        chunk.putInt(tags.length)
                .put("eXIf".getBytes(StandardCharsets.US_ASCII))
                .put(tags);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + tags.length);
        chunk.putInt((int) sum.getValue());
        int afterHeader = 8 + 25;
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, afterHeader);
        out.writeBytes(chunk.array());
        out.write(plain, afterHeader, plain.length - afterHeader);
        return out.toByteArray();
    }

    /** The container alone: what is looked at is its chunks. */
    static byte[] webp() {
        byte[] tags = tags();
        ByteBuffer riff = ByteBuffer.allocate(12 + 18 + 8 + 4 + 8 + tags.length).order(ByteOrder.LITTLE_ENDIAN);
        riff.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(riff.capacity() - 8);
        riff.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0x08);
        riff.put(new byte[] {9, 0, 0, 9, 0, 0});
        riff.put("VP8L".getBytes(StandardCharsets.US_ASCII)).putInt(4).putInt(0x2f);
        riff.put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(tags.length).put(tags);
        return riff.array();
    }

    /** A picture's tags that say the place in XMP alone. */
    static byte[] xmp(String prefix) {
        byte[] words = """
                <?xpacket begin="\uFEFF"?>
                <%1$s:RDF xmlns:%1$s="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><%1$s:Description %1$s:about=""
                xmlns:e='http://ns.adobe.com/exif/1.0/' e:GPSLatitude = '30,15.7N' e:GPSLongitude = '120,15.7E'/>
                </%1$s:RDF><?xpacket end="w"?>""".formatted(prefix).getBytes(StandardCharsets.UTF_8);
        ByteBuffer tiff = ByteBuffer.allocate(26 + words.length);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 1);
        entry(tiff, 0x02bc, 1, words.length).putInt(26);
        tiff.putInt(0).put(words);
        return tiff.array();
    }

    static byte[] mp4() {
        return mp4("+30.2512+120.2512/");
    }

    static byte[] mp4(String where) {
        byte[] place = where.getBytes(StandardCharsets.US_ASCII);
        byte[] xyz = box(
                "\u00a9xyz",
                ByteBuffer.allocate(4 + place.length)
                        .putShort((short) place.length)
                        .putShort((short) 0x15c7)
                        .put(place)
                        .array());
        byte[] moov = box("moov", box("udta", xyz));
        byte[] type = box("ftyp", "isom\0\0\0\0isommp42".getBytes(StandardCharsets.ISO_8859_1));
        return ByteBuffer.allocate(type.length + moov.length)
                .put(type)
                .put(moov)
                .array();
    }

    private static byte[] box(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
    }

    /** A file that was made by another program: picture 1 of 450 by 300 dots, or half as large without loss. */
    static byte[] sample(String file) throws IOException {
        try (InputStream in = FilesWithPlaces.class.getResourceAsStream("/evidence/" + file)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** A TIFF file with these pictures, as a scanner writes the pages of a letter. */
    static byte[] tiff(BufferedImage... pages) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Its last directory points at its first: whoever walks along them does not come to an end. */
    static byte[] endlessTiff(BufferedImage page) throws IOException {
        byte[] file = tiff(page);
        ByteBuffer buffer =
                ByteBuffer.wrap(file).order(file[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = buffer.getInt(4);
        buffer.putInt(first + 2 + 12 * buffer.getShort(first), first);
        return file;
    }

    /** A picture with features, the same for the same seed. */
    static BufferedImage picture(int width, int height, long seed) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        var random = new Random(seed);
        graphics.setPaint(new GradientPaint(0, 0, color(random), width, height, color(random)));
        graphics.fillRect(0, 0, width, height);
        for (int i = 0; i < 12; i++) {
            graphics.setColor(color(random));
            graphics.fillOval(
                    (int) (random.nextDouble() * width * 0.8),
                    (int) (random.nextDouble() * height * 0.8),
                    (int) ((0.1 + random.nextDouble() * 0.3) * width),
                    (int) ((0.1 + random.nextDouble() * 0.3) * height));
        }
        graphics.dispose();
        return picture;
    }

    private static Color color(Random random) {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    /** @param quality from 0 to 1 */
    static byte[] write(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
