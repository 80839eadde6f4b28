package org.touchstone.evidence;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp authority on this machine, which answers, answers wrongly or not at all. */
final class AuthorityInTests implements AutoCloseable {

    enum Mood {
        ANSWERS,
        STAMPS_SOMETHING_ELSE,
        IS_DOWN,
        TALKS_NONSENSE
    }

    private final HttpServer server;
    private final TimeStampTokenGenerator tokens;
    private volatile Mood mood = Mood.ANSWERS;

    AuthorityInTests(String keyAlgorithm, String signatureAlgorithm) throws Exception {
        KeyPair pair = keys(keyAlgorithm);
        var signer = new JcaContentSignerBuilder(signatureAlgorithm).build(pair.getPrivate());
        var name = new X500Name("CN=Authority in tests with " + keyAlgorithm);
        Instant now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(now.minus(1, ChronoUnit.DAYS)),
                Date.from(now.plus(1, ChronoUnit.DAYS)),
                name,
                pair.getPublic());
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        X509CertificateHolder certificate = builder.build(signer);
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .build(
                                signatureAlgorithm,
                                pair.getPrivate(),
                                new JcaX509CertificateConverter().getCertificate(certificate)),
                digests.get(new AlgorithmIdentifier(new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.1"))),
                new ASN1ObjectIdentifier("1.2.3.4.1"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = answer(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(mood == Mood.IS_DOWN ? 503 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    /** As authorities have them: RSA, or the curve P-256. */
    private static KeyPair keys(String algorithm) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        if (algorithm.equals("EC")) {
            generator.initialize(new ECGenParameterSpec("secp256r1"));
        }
        return generator.generateKeyPair();
    }

    Rfc3161Authority asConfigured() {
        return new Rfc3161Authority(
                URI.create("http://localhost:" + server.getAddress().getPort() + "/tsa"));
    }

    void is(Mood now) {
        mood = now;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private byte[] answer(byte[] query) throws IOException {
        try {
            return switch (mood) {
                case IS_DOWN, TALKS_NONSENSE -> "nonsense".getBytes(StandardCharsets.US_ASCII);
                case ANSWERS -> stamp(new TimeStampRequest(query));
                case STAMPS_SOMETHING_ELSE -> {
                    var generator = new TimeStampRequestGenerator();
                    generator.setCertReq(true);
                    yield stamp(generator.generate(TSPAlgorithms.SHA256, new byte[32]));
                }
            };
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }

    private byte[] stamp(TimeStampRequest request) throws Exception {
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(request, BigInteger.TEN, new Date())
                .getEncoded();
    }
}
