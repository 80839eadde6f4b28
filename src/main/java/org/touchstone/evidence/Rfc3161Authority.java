package org.touchstone.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.touchstone.common.StartRefused;

/** A time-stamp authority over HTTP, as RFC 3161 (3.4) says. */
final class Rfc3161Authority implements TimeStampAuthority {

    private static final Logger LOG = LoggerFactory.getLogger(Rfc3161Authority.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LARGEST_ANSWER = 64 * 1024;

    private final URI address;
    private final HttpClient http;
    private final SecureRandom random = new SecureRandom();

    Rfc3161Authority(URI address) {
        this.address = address;
        this.http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    /** Refuses to start with an address that is none. */
    static URI address(String text) {
        try {
            URI address = URI.create(text);
            if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException unreadable) {
            // said below
        }
        throw new StartRefused(
                "TOUCHSTONE_TSA must be the http or https address of a time-stamp authority, not " + text);
    }

    @Override
    public Optional<byte[]> stamp(byte[] digest) {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, digest, new BigInteger(64, random));
            return Optional.of(checked(request, ask(request.getEncoded())).getEncoded());
        } catch (IOException | TSPException unanswered) {
            LOG.warn("The time-stamp authority {} gave no time-stamp: {}", address, unanswered.toString());
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private byte[] ask(byte[] query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/timestamp-query")
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(query))
                .build();
        HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            byte[] bytes = body.readNBytes(LARGEST_ANSWER + 1);
            if (answer.statusCode() != 200 || bytes.length > LARGEST_ANSWER) {
                throw new IOException("status " + answer.statusCode() + ", " + bytes.length + " bytes");
            }
            return bytes;
        }
    }

    /** The answer must be to our question: the same digest, the same nonce. */
    private static TimeStampToken checked(TimeStampRequest request, byte[] answer) throws TSPException, IOException {
        var response = new TimeStampResponse(answer);
        response.validate(request);
        TimeStampToken token = response.getTimeStampToken();
        if (token == null) {
            throw new TSPException("refused: " + response.getStatusString());
        }
        return token;
    }
}
