package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.common.StartRefused;
import org.touchstone.evidence.VirusScanner.Finding;

/** The portal and ClamAV's daemon, over both kinds of socket. */
class ClamAvTest {

    /** The test string that every scanner finds, in two parts so that none finds it here. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void the_eicar_string_is_found_and_other_content_is_clean() throws IOException {
        try (FakeClamd daemon = FakeClamd.onAPort(ClamAvTest::likeClamd)) {
            assertThat(looks(daemon.address(), EICAR)).isEqualTo(Finding.INFECTED);
            assertThat(looks(daemon.address(), "a receipt")).isEqualTo(Finding.CLEAN);
        }
    }

    @Test
    void a_socket_in_the_file_system_does_as_well() throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("clamd.ctl"));
        try (FakeClamd daemon = FakeClamd.at(address, ClamAvTest::likeClamd)) {
            assertThat(looks(ClamAv.address(address.toString()), EICAR)).isEqualTo(Finding.INFECTED);
            assertThat(looks(daemon.address(), "a receipt")).isEqualTo(Finding.CLEAN);
        }
    }

    @Test
    void a_file_of_many_chunks_arrives_whole() throws IOException {
        String large = "0123456789abcdef".repeat(50_000);
        var arrived = new AtomicReference<String>();
        try (FakeClamd daemon = FakeClamd.onAPort(content -> {
            arrived.set(content);
            return "stream: OK";
        })) {
            assertThat(looks(daemon.address(), large)).isEqualTo(Finding.CLEAN);
        }
        assertThat(arrived.get()).isEqualTo(large);
    }

    @Test
    void a_daemon_that_is_not_there_has_found_nothing_out() throws IOException {
        SocketAddress gone;
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gone = nobody.getLocalSocketAddress();
        }
        assertThat(looks(gone, "a receipt")).isEqualTo(Finding.NO_ANSWER);
    }

    @Test
    void a_daemon_that_says_nothing_is_not_waited_for_for_ever() throws IOException {
        try (FakeClamd daemon = FakeClamd.onAPort(content -> null)) {
            assertThat(new ClamAv(daemon.address(), Duration.ofMillis(200)).look(file("a receipt")))
                    .isEqualTo(Finding.NO_ANSWER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "UNKNOWN COMMAND", "", "OK"})
    void an_answer_that_says_neither_clean_nor_found_lets_nothing_through(String answer) throws IOException {
        try (FakeClamd daemon = FakeClamd.onAPort(content -> answer)) {
            assertThat(looks(daemon.address(), "a receipt")).isEqualTo(Finding.NO_ANSWER);
        }
    }

    @Test
    void an_address_is_a_host_and_a_port_or_a_path() {
        assertThat(ClamAv.address("clamav.internal:3310")).isEqualTo(new InetSocketAddress("clamav.internal", 3310));
        assertThat(ClamAv.address("[::1]:3310")).isEqualTo(new InetSocketAddress("::1", 3310));
        assertThat(ClamAv.address("/run/clamav/clamd.ctl"))
                .isEqualTo(UnixDomainSocketAddress.of("/run/clamav/clamd.ctl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamav", "clamav:", ":3310", "clamav:99999", "a b:3310", "http://clamav:3310"})
    void any_other_address_is_refused_with_what_it_should_be(String written) {
        assertThatThrownBy(() -> ClamAv.address(written))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("TOUCHSTONE_CLAMAV is " + written)
                .hasMessageContaining("host:port");
    }

    private static String likeClamd(String content) {
        return content.equals(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    private Finding looks(SocketAddress address, String content) throws IOException {
        return new ClamAv(address, PATIENCE).look(file(content));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content, StandardCharsets.ISO_8859_1);
    }
}
