package org.touchstone.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a folder of files as a BagIt bag (RFC 8493) in one signed and sealed archive. */
final class Bag {

    private static final String MANIFEST = "manifest-sha256.txt";
    private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

    private final SealedStream sealed;
    private final ZipOutputStream zip;
    private final String folder;
    private final Instant at;
    private final Map<String, String> payload = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private long bytes;

    /** @param at the time that all its files carry */
    Bag(OutputStream out, String folder, Instant at) {
        this.sealed = new SealedStream(out);
        this.zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8);
        this.folder = folder + "/";
        this.at = at;
        zip.setComment(SealedStream.PLACE);
    }

    /** What the bag is about: its names are listed and hashed in the manifest. */
    void data(String name, byte[] content) throws IOException {
        data(name, () -> new ByteArrayInputStream(content));
    }

    void data(String name, Path file) throws IOException {
        data(name, () -> Files.newInputStream(file));
    }

    private void data(String name, Content content) throws IOException {
        payload.put("data/" + name, put("data/" + name, content));
    }

    /** What is said about the bag. */
    void tag(String name, String content) throws IOException {
        tags.put(name, text(name, content));
    }

    /** Lists what is in it, signs the list and seals the archive; nothing comes after this. */
    void close(PortalKey key, Map<String, String> info) throws IOException {
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        var lines = new StringBuilder();
        info.forEach(
                (label, value) -> lines.append(label).append(": ").append(value).append('\n'));
        lines.append("Payload-Oxum: ")
                .append(bytes)
                .append('.')
                .append(payload.size())
                .append('\n');
        tag("bag-info.txt", lines.toString());
        tag("signing-key.pem", key.publicKey());
        tag(MANIFEST, manifest(payload));
        String list = manifest(tags);
        text(TAG_MANIFEST, list);
        text(TAG_MANIFEST + ".sig", key.sign(list) + "\n");
        zip.finish();
        sealed.seal();
    }

    private interface Content {
        InputStream open() throws IOException;
    }

    private String text(String name, String content) throws IOException {
        return put(name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Not packed: whatever bit of it somebody alters, the file itself is another. */
    private String put(String name, Content content) throws IOException {
        var entry = new ZipEntry(folder + name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTime(at.toEpochMilli());
        measure(entry, content);
        zip.putNextEntry(entry);
        MessageDigest digest = Hash.sha256();
        try (InputStream in = new DigestInputStream(content.open(), digest)) {
            in.transferTo(zip);
        }
        zip.closeEntry();
        bytes += name.startsWith("data/") ? entry.getSize() : 0;
        return Hash.hex(digest.digest());
    }

    /** What is not packed must say its size and check sum before it comes. */
    private static void measure(ZipEntry entry, Content content) throws IOException {
        var sum = new CheckedInputStream(content.open(), new CRC32());
        try (sum) {
            entry.setSize(sum.transferTo(OutputStream.nullOutputStream()));
            entry.setCrc(sum.getChecksum().getValue());
        }
    }

    private static String manifest(Map<String, String> hashes) {
        var lines = new StringBuilder();
        hashes.forEach((name, hash) -> lines.append(hash)
                .append("  ")
                .append(name.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D"))
                .append('\n'));
        return lines.toString();
    }
}
