package org.touchstone.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads what a file says of itself; a file that lies about its inside simply says nothing. */
final class FactsReader {

    private static final ContentFacts LOCATED = new ContentFacts(null, null, null, null, null, null, true, null);

    private FactsReader() {}

    static ContentFacts read(Path file, FileType type) {
        return switch (type) {
            case JPEG, PNG, GIF, BMP, WEBP, HEIC, TIFF, MP4, QUICKTIME -> ofMedia(file, type);
            case PDF -> ofPdf(file);
            default -> EmbeddedPictures.located(file, type) ? LOCATED : ContentFacts.NONE;
        };
    }

    private static ContentFacts ofMedia(Path file, FileType type) {
        PictureSize size = type.drawable() ? PictureSize.of(file) : PictureSize.UNKNOWN;
        Long look = type.drawable() ? Look.of(file) : null;
        Integer pages = type == FileType.TIFF ? pages(file) : null;
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
            Directory first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Directory sub = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
            return new ContentFacts(
                    size.width(),
                    size.height(),
                    pages,
                    text(sub, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL),
                    device(first),
                    text(first, ExifIFD0Directory.TAG_SOFTWARE),
                    located(metadata),
                    look);
        } catch (IOException | ImageProcessingException | RuntimeException saysNothing) {
            return new ContentFacts(size.width(), size.height(), pages, null, null, null, false, look);
        }
    }

    private static @Nullable Integer pages(Path tiff) {
        try {
            return TiffTags.directories(tiff);
        } catch (IOException damaged) {
            return null;
        }
    }

    private static ContentFacts ofPdf(Path file) {
        try (var pdf = PdfDoor.open(file)) {
            var said = pdf.getDocumentInformation();
            return new ContentFacts(
                    null,
                    null,
                    pdf.getNumberOfPages(),
                    null,
                    said.getAuthor(),
                    said.getProducer(),
                    new PdfPictures(pdf).located(),
                    null);
        } catch (IOException | RuntimeException saysNothing) {
            return ContentFacts.NONE;
        }
    }

    private static @Nullable String device(@Nullable Directory directory) {
        String device = Stream.of(
                        text(directory, ExifIFD0Directory.TAG_MAKE), text(directory, ExifIFD0Directory.TAG_MODEL))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return device.isEmpty() ? null : device;
    }

    /** Wherever a place can stand: in GPS tags, in XMP, or in a film's own fields. */
    static boolean located(Metadata metadata) {
        return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                .anyMatch(directory -> directory instanceof GpsDirectory gps && saysWhere(gps)
                        || directory instanceof XmpDirectory xmp
                                && xmp.getXmpProperties().keySet().stream().anyMatch(FactsReader::namesAPlace)
                        || directory.getTags().stream().map(Tag::getTagName).anyMatch(FactsReader::namesAPlace));
    }

    private static boolean saysWhere(GpsDirectory gps) {
        return gps.containsTag(GpsDirectory.TAG_LATITUDE) || gps.containsTag(GpsDirectory.TAG_DEST_LATITUDE);
    }

    private static boolean namesAPlace(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("latitude")
                || lower.contains("iso6709")
                || lower.contains("iso 6709")
                || lower.startsWith("location ");
    }

    private static @Nullable String text(@Nullable Directory directory, int tag) {
        return directory == null ? null : directory.getString(tag);
    }
}
