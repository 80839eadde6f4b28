package org.touchstone.complaint;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.touchstone.common.Refused;
import org.touchstone.complaint.table.Limits;

/** The files of complaints in the data folder, which all nodes share, for as long as their rows are not decided. */
@Component
class FileFolder {

    private final Path root;

    FileFolder(@Value("${touchstone.data:data}") String data) {
        this.root = Path.of(data).resolve("complaint-files").toAbsolutePath();
    }

    /** Keeps a file that is not empty and not too large; nothing of another one stays behind. */
    void keep(ComplaintFileId id, InputStream content) {
        boolean kept = false;
        try {
            Files.createDirectories(root);
            try (OutputStream out = Files.newOutputStream(path(id))) {
                copy(content, out);
            }
            kept = true;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            if (!kept) {
                delete(id);
            }
        }
    }

    Path path(ComplaintFileId id) {
        return root.resolve(id.value());
    }

    void delete(ComplaintFileId id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void copy(InputStream content, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > Limits.USUAL.file()) {
                throw new Refused("complaint.table.refused.size", Limits.USUAL.file() / 1024 / 1024);
            }
            out.write(buffer, 0, read);
        }
        if (size == 0) {
            throw new Refused("complaint.table.refused.empty");
        }
    }
}
