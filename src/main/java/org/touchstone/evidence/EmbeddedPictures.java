package org.touchstone.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Photos within documents: in a letter, too, a photo says where it was taken. */
final class EmbeddedPictures {

    /** A few kilobytes can unfold to gigabytes; a document that does is left as it is. */
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    private static final int MOST_PICTURES = 2_000;
    private static final int MOST_OBJECTS = 100_000;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> JPEG_FILTERS =
            List.of(COSName.DCT_DECODE.getName(), COSName.DCT_DECODE_ABBREVIATION.getName());
    private static final Map<String, FileType> ENDINGS = Map.of(
            "jpg", FileType.JPEG,
            "jpeg", FileType.JPEG,
            "png", FileType.PNG,
            "webp", FileType.WEBP,
            "tif", FileType.TIFF,
            "tiff", FileType.TIFF,
            "heic", FileType.HEIC);

    private EmbeddedPictures() {}

    /** Whether one of them says where it was taken. */
    static boolean located(Path file, FileType type) {
        try {
            return switch (type) {
                case DOCX, XLSX, PPTX, ODT, ODS, ODP -> locatedInArchive(file);
                case DOC, XLS, PPT -> locatedAnywhere(Files.readAllBytes(file));
                default -> false;
            };
        } catch (IOException | RuntimeException saysNothing) {
            return false;
        }
    }

    /** A picture that is damaged says nothing, and keeps nobody from reading the others. */
    static boolean located(PDDocument pdf) {
        return pictures(pdf).anyMatch(picture -> {
            try {
                return located(jpeg(picture));
            } catch (IOException | RuntimeException damaged) {
                return false;
            }
        });
    }

    /** The same document with pictures that do not; one that cannot be opened stays as it is. */
    static byte[] withoutPlace(FileType type, byte[] file) {
        try {
            return switch (type) {
                case DOCX, XLSX, PPTX, ODT, ODS, ODP -> archive(file);
                case PDF -> pdf(file);
                default -> file;
            };
        } catch (IOException | RuntimeException damaged) {
            return file;
        }
    }

    private static boolean locatedInArchive(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long left = MOST_BYTES;
            List<? extends ZipEntry> pictures = zip.stream()
                    .filter(entry -> picture(entry.getName()).isPresent())
                    .limit(MOST_PICTURES)
                    .toList();
            for (ZipEntry entry : pictures) {
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] picture = in.readNBytes((int) left);
                    left -= picture.length;
                    if (located(picture)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** Old office files keep pictures as they are, in one piece or nearly so. */
    private static boolean locatedAnywhere(byte[] file) {
        int seen = 0;
        for (int at = FileBytes.indexOf(file, EXIF, 0);
                at >= 0 && seen < MOST_PICTURES;
                at = FileBytes.indexOf(file, EXIF, at + 1)) {
            var metadata = new Metadata();
            new ExifReader().extract(new ByteArrayReader(file, at + EXIF.length), metadata);
            if (FactsReader.located(metadata)) {
                return true;
            }
            seen++;
        }
        return false;
    }

    private static boolean located(byte[] picture) throws IOException {
        try {
            return FactsReader.located(ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture)));
        } catch (ImageProcessingException | RuntimeException saysNothing) {
            return false;
        }
    }

    private static byte[] archive(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream(file.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var copy = new ZipOutputStream(out)) {
            int left = MOST_BYTES;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes(left);
                left -= content.length;
                if (left == 0) {
                    throw new IOException("It unfolds to more than " + MOST_BYTES + " bytes");
                }
                put(
                        copy,
                        entry,
                        picture(entry.getName())
                                .map(type -> WithoutPlace.of(type, content))
                                .orElse(content));
            }
        }
        return out.toByteArray();
    }

    /** What was not pressed stays so: an OpenDocument file is known by its first part. */
    private static void put(ZipOutputStream copy, ZipEntry original, byte[] content) throws IOException {
        var entry = new ZipEntry(original.getName());
        if (original.getMethod() == ZipEntry.STORED) {
            var crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        copy.putNextEntry(entry);
        copy.write(content);
        copy.closeEntry();
    }

    private static byte[] pdf(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            boolean changed = false;
            for (COSStream picture : pictures(pdf).toList()) {
                byte[] taken = jpeg(picture);
                if (located(taken)) {
                    replace(picture, JpegSegments.withoutWords(taken));
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

    private static void replace(COSStream picture, byte[] jpeg) throws IOException {
        try (OutputStream raw = picture.createRawOutputStream()) {
            raw.write(jpeg);
        }
        picture.setItem(COSName.FILTER, COSName.DCT_DECODE);
        picture.removeItem(COSName.DECODE_PARMS);
    }

    /** Photos in a PDF are JPEG files as they were taken. */
    private static Stream<COSStream> pictures(PDDocument pdf) {
        COSDocument objects = pdf.getDocument();
        return objects.getXrefTable().keySet().stream()
                .limit(MOST_OBJECTS)
                .map(objects::getObjectFromPool)
                .filter(Objects::nonNull)
                .map(COSObject::getObject)
                .filter(COSStream.class::isInstance)
                .map(COSStream.class::cast)
                .filter(stream -> COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)))
                .filter(stream -> new PDStream(stream)
                        .getFilters().stream().map(COSName::getName).anyMatch(JPEG_FILTERS::contains))
                .limit(MOST_PICTURES);
    }

    private static byte[] jpeg(COSStream picture) throws IOException {
        try (InputStream in = new PDStream(picture).createInputStream(JPEG_FILTERS)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private static Optional<FileType> picture(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ENDINGS.get(ending));
    }
}
