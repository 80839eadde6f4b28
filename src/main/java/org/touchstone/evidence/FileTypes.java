package org.touchstone.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.touchstone.common.Refused;

/** Tells what a file is by its content; its name only refines that, and never against the content. */
final class FileTypes {

    private static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();

    private FileTypes() {}

    /** The type of the file, or a refusal when no such file can be evidence. */
    static FileType of(Path file, String fileName) {
        FileType type = FileType.find(detect(file, fileName)).orElseThrow(() -> new Refused("evidence.refused.type"));
        type.requiredEntry().ifPresent(entry -> mustHold(file, entry));
        return type;
    }

    private static String detect(Path file, String fileName) {
        Metadata named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return DETECTOR.detect(content, named).getBaseType().toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void mustHold(Path file, String entry) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(entry) == null) {
                throw new Refused("evidence.refused.type");
            }
        } catch (ZipException damaged) {
            throw new Refused("evidence.refused.type");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
