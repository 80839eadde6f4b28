package org.touchstone.evidence;

import java.util.Arrays;
import java.util.Optional;

/**
 * The types of file that can be evidence. Archives are not among them: nobody can look into one on the page, and they
 * hide bombs; programs, web pages and SVG can act by themselves.
 */
enum FileType {
    JPEG("image/jpeg", Shown.PICTURE),
    PNG("image/png", Shown.PICTURE),
    GIF("image/gif", Shown.PICTURE),
    BMP("image/bmp", Shown.PICTURE),
    WEBP("image/webp", Shown.PICTURE),
    HEIC("image/heic", Shown.DOWNLOAD),
    TIFF("image/tiff", Shown.DOWNLOAD),
    PDF("application/pdf", Shown.DOWNLOAD),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Shown.DOWNLOAD),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Shown.DOWNLOAD),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Shown.DOWNLOAD),
    ODT("application/vnd.oasis.opendocument.text", Shown.DOWNLOAD),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Shown.DOWNLOAD),
    ODP("application/vnd.oasis.opendocument.presentation", Shown.DOWNLOAD),
    DOC("application/msword", Shown.DOWNLOAD),
    XLS("application/vnd.ms-excel", Shown.DOWNLOAD),
    PPT("application/vnd.ms-powerpoint", Shown.DOWNLOAD),
    TEXT("text/plain", Shown.INLINE),
    CSV("text/csv", Shown.DOWNLOAD),
    JSON("application/json", Shown.INLINE),
    MP4("video/mp4", Shown.INLINE),
    QUICKTIME("video/quicktime", Shown.DOWNLOAD);

    private enum Shown {
        /** A thumbnail can be made of it, and the page may show it. */
        PICTURE,
        INLINE,
        DOWNLOAD
    }

    private final String mediaType;
    private final Shown shown;

    FileType(String mediaType, Shown shown) {
        this.mediaType = mediaType;
        this.shown = shown;
    }

    String mediaType() {
        return mediaType;
    }

    boolean picture() {
        return shown == Shown.PICTURE;
    }

    /** Whether it has pages, which the portal draws one by one. */
    boolean paged() {
        return this == PDF || this == TIFF;
    }

    /** Whether it is a picture that the portal can draw, and compare with others by its look. */
    boolean drawable() {
        return picture() || this == TIFF;
    }

    boolean safeInline() {
        return shown != Shown.DOWNLOAD;
    }

    Preview preview() {
        return switch (this) {
            case JPEG, PNG, GIF, BMP, WEBP -> Preview.PICTURE;
            case MP4 -> Preview.FILM;
            case TEXT, CSV, JSON -> Preview.TEXT;
            case PDF, TIFF -> Preview.PAGES;
            default -> Preview.NONE;
        };
    }

    /** Whether it is a zip inside, so that its first entries can betray a lie about its type. */
    Optional<String> requiredEntry() {
        return switch (this) {
            case DOCX, XLSX, PPTX -> Optional.of("[Content_Types].xml");
            case ODT, ODS, ODP -> Optional.of("mimetype");
            default -> Optional.empty();
        };
    }

    static Optional<FileType> find(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    static FileType ofMediaType(String mediaType) {
        return find(mediaType).orElseThrow();
    }
}
