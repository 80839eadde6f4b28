package org.touchstone.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
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
        payload.put("data/" + name, put("data/" + name, out -> out.write(content)));
    }

    void data(String name, Path file) throws IOException {
        payload.put("data/" + name, put("data/" + name, out -> {
            try (InputStream in = Files.newInputStream(file)) {
                in.transferTo(out);
            }
        }));
    }

    /** What is said about the bag. */
    void tag(String name, String content) throws IOException {
        tags.put(name, put(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8))));
    }

    /** Lists what is in it, signs the list and seals the archive; nothing comes after this. */
    void close(PortalKey key, Map<String, String> info) throws IOException {
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        var lines = new StringBuilder();
        info.forEach((label, value) -> lines.append(label).append(": ").append(value).append('\n'));
        lines.append("Payload-Oxum: ").append(bytes).append('.').append(payload.size()).append('\n');
        tag("bag-info.txt", lines.toString());
        tag("signing-key.pem", key.publicKey());
        tag(MANIFEST, manifest(payload));
        String list = manifest(tags);
        put(TAG_MANIFEST, out -> out.write(list.getBytes(StandardCharsets.UTF_8)));
        String signature = key.sign(list) + "\n";
        put(TAG_MANIFEST + ".sig", out -> out.write(signature.getBytes(StandardCharsets.UTF_8)));
        zip.finish();
        sealed.seal();
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private String put(String name, Content content) throws IOException {
        var entry = new ZipEntry(folder + name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        MessageDigest digest = Hash.sha256();
        var counted = new CountingStream(zip);
        content.writeTo(new DigestOutputStream(counted, digest));
        zip.closeEntry();
        bytes += name.startsWith("data/") ? counted.bytes() : 0;
        return Hash.hex(digest.digest());
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
