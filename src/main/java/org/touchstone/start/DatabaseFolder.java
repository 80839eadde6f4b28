package org.touchstone.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.touchstone.common.StartRefused;

/** The files of an embedded database: whose they are, whether they are in use, and what a crash left in them. */
record DatabaseFolder(Path folder) {

    static final String VERSION = "17";

    DatabaseFolder {
        folder = folder.toAbsolutePath().normalize();
    }

    static String url(int port, String name) {
        return "jdbc:postgresql://localhost:" + port + "/" + name;
    }

    /** The server's programs are unpacked beside its data, so that nobody else can put others in their place. */
    Path program() {
        return folder.resolveSibling(folder.getFileName() + "-program");
    }

    Path log() {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    void check() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (!Files.isReadable(folder) || !Files.isWritable(folder)) {
            throw unreadable(null);
        }
        var version = firstLine("PG_VERSION");
        if (version.isEmpty() && isFilled()) {
            throw new StartRefused("The folder " + folder + " holds files that are no database of the portal; "
                    + "move them away or set TOUCHSTONE_DATA to another folder.");
        }
        if (version.isPresent() && !version.get().equals(VERSION)) {
            throw new StartRefused("The database in " + folder + " was written by PostgreSQL " + version.get()
                    + ", but this portal brings PostgreSQL " + VERSION
                    + "; start the portal that wrote it or set TOUCHSTONE_DATA to another folder.");
        }
    }

    private StartRefused unreadable(IOException e) {
        return new StartRefused(
                "The data folder " + folder + " cannot be read and written; "
                        + "give the portal's user access to it or set TOUCHSTONE_DATA to another folder.",
                e);
    }

    private boolean isFilled() {
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Optional<String> firstLine(String file) {
        return lines(file).stream().findFirst().map(String::strip);
    }

    private List<String> lines(String file) {
        try {
            return Files.exists(folder.resolve(file)) ? Files.readAllLines(folder.resolve(file)) : List.of();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The server that now runs on these files, be it a living portal's or an orphan of one that was killed. */
    Optional<ProcessHandle> server() {
        return firstLine("postmaster.pid")
                .map(Long::valueOf)
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    Optional<String> urlOfRunningServer() {
        var lines = lines("postmaster.pid"); // PostgreSQL writes: pid, folder, start, port …
        if (server().isEmpty() || lines.size() < 4) {
            return Optional.empty();
        }
        return Optional.of(url(Integer.parseInt(lines.get(3).strip()), EmbeddedDatabase.NAME));
    }

    boolean isInUse() {
        var lock = folder.resolve("epg-lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var mine = channel.tryLock()) {
            return mine == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** A killed portal leaves its server running, or a process number that may be somebody else's by now. */
    void endWhatACrashLeft() {
        if (isInUse()) {
            throw new StartRefused("Another portal is running on the data folder " + folder
                    + "; stop it first or set TOUCHSTONE_DATA to another folder.");
        }
        server().ifPresent(DatabaseFolder::stop);
        try {
            Files.deleteIfExists(folder.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static void stop(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();
            server.onExit().get(Duration.ofSeconds(30).toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new StartRefused(
                    "A database server left by a crash (process " + server.pid()
                            + ") does not stop; end it and start the portal again.",
                    e);
        }
    }

    /** Forgets everything: the next start begins with an empty database. */
    void empty() {
        endWhatACrashLeft();
        Folders.delete(folder);
    }
}
