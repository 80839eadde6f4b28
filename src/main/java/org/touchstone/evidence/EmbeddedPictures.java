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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Photos within documents: in a letter, too, a photo says where it was taken. */
final class EmbeddedPictures {

    /** A few kilobytes can unfold to gigabytes; a document that does is not looked through, and may say anything. */
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    private static final int MOST_PICTURES = 2_000;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final Map<String, FileType> ENDINGS = Map.of(
            "jpg", FileType.JPEG,
            "jpeg", FileType.JPEG,
            "png", FileType.PNG,
            "webp", FileType.WEBP,
            "tif", FileType.TIFF,
            "tiff", FileType.TIFF,
            "heic", FileType.HEIC);

    private EmbeddedPictures() {}

    /** Whether one of them says where it was taken; one that cannot be looked into may say it. */
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

    /** The same document with pictures that do not; one that cannot be opened stays as it is. */
    static byte[] withoutPlace(FileType type, byte[] file) {
        try {
            return switch (type) {
                case DOCX, XLSX, PPTX, ODT, ODS, ODP -> archive(file);
                case PDF -> PdfPictures.withoutPlace(file);
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
                    .toList();
            if (pictures.size() > MOST_PICTURES) {
                return true;
            }
            for (ZipEntry entry : pictures) {
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] picture = in.readNBytes((int) left);
                    left -= picture.length;
                    if (left == 0 || located(picture)) {
                        return true;
                    }
                } catch (IOException | RuntimeException unreadable) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Old office files keep pictures as they are, in one piece or nearly so. */
    private static boolean locatedAnywhere(byte[] file) {
        int seen = 0;
        for (int at = FileBytes.indexOf(file, EXIF, 0); at >= 0; at = FileBytes.indexOf(file, EXIF, at + 1)) {
            var metadata = new Metadata();
            new ExifReader().extract(new ByteArrayReader(file, at + EXIF.length), metadata);
            if (FactsReader.located(metadata) || ++seen > MOST_PICTURES) {
                return true;
            }
        }
        return false;
    }

    /** A damaged picture is searched for what a camera wrote, wherever it stands. */
    static boolean located(byte[] picture) throws IOException {
        try {
            return FactsReader.located(ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture)));
        } catch (ImageProcessingException | RuntimeException damaged) {
            return locatedAnywhere(picture);
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

    private static Optional<FileType> picture(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ENDINGS.get(ending));
    }
}
