package org.touchstone.identity.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/** The key the embedded provider signs with; it lives in the data folder, so that tokens outlive a restart. */
final class ProviderKey {

    private ProviderKey() {}

    static JWKSet in(Path dataFolder) {
        Path file = dataFolder.resolve("provider-key.json");
        try {
            Files.createDirectories(dataFolder);
            if (!Files.exists(file)) {
                write(file);
            }
            return new JWKSet(RSAKey.parse(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParseException | JOSEException broken) {
            throw new IllegalStateException(
                    "The sign-in key " + file + " is broken; delete it to get a new one", broken);
        }
    }

    private static void write(Path file) throws IOException, JOSEException {
        var key = new RSAKeyGenerator(2048)
                .keyID(UUID.randomUUID().toString())
                .keyUse(KeyUse.SIGNATURE)
                .generate();
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, key.toJSONString());
        } catch (FileAlreadyExistsException another) {
            // a second portal on the same folder wrote its key first: both use that one
        }
    }
}
