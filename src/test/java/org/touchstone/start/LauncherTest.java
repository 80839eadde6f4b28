package org.touchstone.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code ./portal} says on a machine that lacks something, before any Java runs. */
class LauncherTest {

    private static final String NOTHING = "/nonexistent";

    @Test
    void withoutAJdk25ItSaysSoInOneSentence() throws Exception {
        assertThat(said(1, Map.of("JAVA_HOME", NOTHING, "TOUCHSTONE_JDK_PLACES", NOTHING), "run"))
                .isEqualTo("JDK 25 is missing: install one (for example Temurin 25) and set JAVA_HOME to its folder.");
    }

    @Test
    void anUnknownWordIsAnsweredWithTheKnownOnes() throws Exception {
        assertThat(said(2, Map.of(), "rum"))
                .contains("./portal run [--fresh]", "./portal test", "./portal bench [NAME]");
    }

    @Test
    void runTakesNoOtherOptionThanFresh() throws Exception {
        assertThat(said(2, Map.of(), "run", "--frsh")).contains("./portal run [--fresh]");
    }

    private static String said(int status, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        var command = new ProcessBuilder("bash", "./portal").redirectErrorStream(true);
        command.command().addAll(List.of(args));
        command.environment().put("PATH", "/usr/bin:/bin");
        command.environment().putAll(environment);
        var launcher = command.start();
        var said = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(launcher.waitFor()).isEqualTo(status);
        return said;
    }
}
