package org.touchstone.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The files of large workbooks in the data folder, which all nodes share; a file is there only when it is whole. */
@Component
class WorkbookFolder {

    private final Path root;

    WorkbookFolder(@Value("${touchstone.data:data}") String data) {
        this.root = Path.of(data).resolve("workbooks").toAbsolutePath();
    }

    void write(String id, Consumer<OutputStream> writer) {
        Path part = file(id, ".part");
        try {
            Files.createDirectories(root);
            try (OutputStream out = Files.newOutputStream(part)) {
                writer.accept(out);
            }
            Files.move(part, file(id, ".xlsx"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            delete(part);
        }
    }

    void copy(String id, OutputStream to) throws IOException {
        Files.copy(file(id, ".xlsx"), to);
    }

    /** A portal that was stopped in between has left a part behind. */
    void delete(String id) {
        delete(file(id, ".xlsx"));
        delete(file(id, ".part"));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Only what is an id can be the name of a file. */
    private Path file(String id, String ending) {
        return root.resolve(UUID.fromString(id) + ending);
    }
}
