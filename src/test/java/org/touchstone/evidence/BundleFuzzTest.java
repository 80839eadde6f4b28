package org.touchstone.evidence;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.touchstone.evidence.VerifyBundle.Finding;

/**
 * Whatever a court is handed: the verifier says that it is broken and where, and does not break itself. In the suite the kept
 * inputs are tried once more; {@code ./mvnw -Pfuzz test -Dtest=BundleFuzzTest#manifests} looks for new ones.
 */
class BundleFuzzTest {

    private static final String STATEMENT = "touchstone custody head v1\nroot 0\n";
    private static final KeyPair KEY = key();

    @FuzzTest(maxDuration = "5m")
    void archives(byte[] bytes) {
        mustBeBroken(bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void manifests(byte[] bytes) {
        mustBeBroken(bag(Map.of("manifest-sha256.txt", bytes, "tagmanifest-sha256.txt", bytes)));
    }

    @FuzzTest(maxDuration = "5m")
    void logs(byte[] bytes) {
        mustBeBroken(bag(Map.of("data/custody.tsv", bytes)));
    }

    /** Behind a log that holds, so that the fuzzer gets as far as the published heads. */
    @FuzzTest(maxDuration = "5m")
    void paths(byte[] bytes) {
        mustBeBroken(bag(head(Map.of("path.txt", bytes))));
    }

    @FuzzTest(maxDuration = "5m")
    void stamps(byte[] bytes) {
        String leaf = "TS-2026-000001 1 " + Hash.ofText(CustodyEntry.NOTHING_BEFORE + "a".repeat(64));
        byte[] path = ("leaf 0 " + leaf + "\n").getBytes(StandardCharsets.UTF_8);
        mustBeBroken(bag(head(Map.of("path.txt", path, "timestamp.tst", bytes))));
    }

    private static void mustBeBroken(byte[] bytes) {
        Path file = null;
        try {
            file = Files.createTempFile("bundle", ".zip");
            Files.write(file, bytes);
            List<Finding> findings = VerifyBundle.check(file, "");
            if (findings.stream().allMatch(Finding::good)) {
                throw new AssertionError("Taken for whole");
            }
            findings.stream()
                    .filter(finding -> finding.english().contains("java.lang."))
                    .findFirst()
                    .ifPresent(finding -> {
                        throw new AssertionError(finding.toString());
                    });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static Map<String, byte[]> head(Map<String, byte[]> files) {
        String content = "a".repeat(64);
        String hash = Hash.ofText(CustodyEntry.NOTHING_BEFORE + content);
        byte[] leaf = ("TS-2026-000001 1 " + hash).getBytes(StandardCharsets.UTF_8);
        String statement = STATEMENT.replace(
                "root 0", "root " + Hash.hex(MerkleTree.of(List.of(leaf)).root()));
        Map<String, byte[]> all = new TreeMap<>();
        all.put("data/custody.tsv", text("seq\n1\twithheld\t" + content + "\t" + hash + "\n"));
        all.put("data/heads/000001/statement.txt", text(statement));
        all.put("data/heads/000001/statement.txt.sig", text(signed(statement) + "\n"));
        all.put("data/heads/000001/key.pem", text(pem()));
        files.forEach((name, bytes) -> all.put("data/heads/000001/" + name, bytes));
        return all;
    }

    private static byte[] bag(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("TS-2026-000001/" + file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(String statement) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(KEY.getPrivate());
            signature.update(text(statement));
            return Hash.hex(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getEncoder().encodeToString(KEY.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
    }
}
