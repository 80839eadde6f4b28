package org.touchstone.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/**
 * What the other party gets of a file that says where it was taken: a copy that does not say it. The original stays as it
 * is; the folder of copies is a cache and may be emptied at any time.
 */
@Component
class SharedCopies {

    private final Path root;
    private final ContentStore contents;
    private final Facts facts;

    SharedCopies(@Value("${touchstone.data:data}") String data, ContentStore contents, Facts facts) {
        this.root = Path.of(data).resolve("shared").toAbsolutePath();
        this.contents = contents;
        this.facts = facts;
    }

    /** Whether this person gets a copy without the place: everybody but the platform, the agencies and whoever took it. */
    boolean withoutPlace(Person reader, EvidenceItem item) {
        return !whole(reader, item) && facts.of(item).located();
    }

    boolean whole(Person reader, EvidenceItem item) {
        return reader.isSystem()
                || reader.id().equals(item.by())
                || reader.hasAny(Role.CASE_STAFF)
                || reader.has(Role.OFFICER)
                || reader.has(Role.SUPERVISOR);
    }

    /** What this person gets. */
    Path of(Person reader, EvidenceItem item) {
        Path original = contents.path(item.sha256());
        if (!withoutPlace(reader, item)) {
            return original;
        }
        Path copy = path(item.sha256());
        try {
            if (!Files.exists(copy)) {
                make(original, copy, FileType.ofMediaType(item.mediaType()));
            }
            return copy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Takes away the copy of a content. */
    void forget(String sha256) {
        try {
            Files.deleteIfExists(path(sha256));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** A copy that still says it is not handed out. */
    private static void make(Path original, Path copy, FileType type) throws IOException {
        Files.createDirectories(copy.getParent());
        Path fresh = Files.createTempFile(copy.getParent(), "copy", null);
        try {
            Files.write(fresh, WithoutPlace.of(type, Files.readAllBytes(original)));
            if (FactsReader.read(fresh, type).located()) {
                throw new Refused("evidence.refused.place");
            }
            Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
