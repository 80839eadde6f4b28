package org.touchstone.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.touchstone.common.StartRefused;

/** The Ed25519 key with which the portal vouches for the chains of custody; made on the first start, in a file only its owner reads. */
@Component
class PortalKey {

    private static final String ALGORITHM = "Ed25519";
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");

    private final PrivateKey secret;
    private final PublicKey published;

    PortalKey(@Value("${touchstone.signing-key:}") String file, @Value("${touchstone.data:data}") String data) {
        Path path = file.isBlank() ? Path.of(data).resolve("signing-key.pem") : Path.of(file);
        try {
            if (file.isBlank() && !Files.exists(path)) {
                write(path.toAbsolutePath());
            }
            String pem = Files.readString(path);
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            secret = keys.generatePrivate(new PKCS8EncodedKeySpec(block(pem, "PRIVATE")));
            published = keys.generatePublic(new X509EncodedKeySpec(block(pem, "PUBLIC")));
            checkThatTheyBelongTogether();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            throw new StartRefused(
                    "The signing key " + path
                            + " cannot be used: it must be a readable file with an Ed25519 private key and its public key in PEM");
        }
    }

    /** In hexadecimal digits. */
    String sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(bytes);
            return Hash.hex(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String sign(String text) {
        return sign(text.getBytes(StandardCharsets.UTF_8));
    }

    /** By which people recognise the key: SHA-256 over its encoding. */
    String fingerprint() {
        return Hash.hex(Hash.of(published.getEncoded()));
    }

    String publicKey() {
        return pem("PUBLIC", published.getEncoded());
    }

    private void checkThatTheyBelongTogether() throws GeneralSecurityException {
        byte[] something = publicKey().getBytes(StandardCharsets.UTF_8);
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initVerify(published);
        signature.update(something);
        if (!signature.verify(HexFormat.of().parseHex(sign(something)))) {
            throw new IllegalArgumentException("Two different keys");
        }
    }

    private static byte[] block(String pem, String kind) {
        Matcher blocks = BLOCK.matcher(pem);
        while (blocks.find()) {
            if (blocks.group(1).equals(kind)) {
                return Base64.getMimeDecoder().decode(blocks.group(2));
            }
        }
        throw new IllegalArgumentException("No " + kind + " KEY");
    }

    private static void write(Path path) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.createDirectories(path.getParent());
        Path fresh = Files.createTempFile(path.getParent(), "signing-key", ".new");
        try {
            if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(
                    fresh,
                    pem("PRIVATE", pair.getPrivate().getEncoded())
                            + pem("PUBLIC", pair.getPublic().getEncoded()));
            // a second portal on the same folder may be first: both use that one's
            Files.createLink(path, fresh);
        } catch (FileAlreadyExistsException another) {
            // it is complete, since a link appears whole
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----\n".formatted(kind, text, kind);
    }
}
