package org.touchstone.evidence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pages of PDF and TIFF files as pictures: what a browser shows of a PDF may run script and fetch things, a picture does
 * neither; a TIFF file it does not show at all. The folder is a cache and may be emptied at any time.
 */
@Component
class DrawnPages {

    private static final int PATIENCE_SECONDS = 20;

    private final Path root;
    private final ContentStore contents;
    // Two at a time: a page unfolds to some megabytes, and one that never ends must not take all threads along.
    private final ExecutorService painters = Executors.newFixedThreadPool(2, painting -> {
        Thread thread = new Thread(painting, "page-painter");
        thread.setDaemon(true);
        return thread;
    });

    DrawnPages(@Value("${touchstone.data:data}") String data, ContentStore contents) {
        this.root = Path.of(data).resolve("pages").toAbsolutePath();
        this.contents = contents;
    }

    /** @param number 1 for the first; empty for a page that is not there or cannot be drawn */
    Optional<Path> page(EvidenceItem item, int number) {
        if (!item.readable() || !item.type().paged() || number < 1) {
            return Optional.empty();
        }
        Path drawn = root.resolve(item.sha256().substring(0, 2)).resolve(item.sha256() + "-" + number + ".png");
        if (Files.exists(drawn)) {
            return Optional.of(drawn);
        }
        Future<Boolean> painting =
                painters.submit(() -> paint(contents.path(item.sha256()), item.type(), number, drawn));
        try {
            return painting.get(PATIENCE_SECONDS, TimeUnit.SECONDS) ? Optional.of(drawn) : Optional.empty();
        } catch (ExecutionException | TimeoutException cannotBeDrawn) {
            painting.cancel(true);
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Takes away what was drawn of a content. */
    void forget(String sha256) {
        Path folder = root.resolve(sha256.substring(0, 2));
        try (DirectoryStream<Path> drawn = Files.newDirectoryStream(folder, sha256 + "-*.png")) {
            for (Path page : drawn) {
                Files.deleteIfExists(page);
            }
        } catch (NoSuchFileException nothingDrawn) {
            // of nothing that begins so
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean paint(Path file, FileType type, int number, Path drawn) throws IOException {
        try (PagedFile pages = PagedFile.open(file, type)) {
            if (number > pages.pages()) {
                return false;
            }
            BufferedImage page = pages.forScreen(number - 1);
            Files.createDirectories(drawn.getParent());
            Path fresh = Files.createTempFile(drawn.getParent(), "page", ".png");
            try {
                ImageIO.write(page, "png", fresh.toFile());
                Files.move(fresh, drawn, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return true;
        }
    }
}
