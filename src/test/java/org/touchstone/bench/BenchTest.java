package org.touchstone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aFigureIsPrintedWithItsReferenceItsBarsAndTheVerdict() {
        var fast = benchmark(
                "inbox",
                Measured.of("p95 8 ms", "engine 160 ms").atMost(8, 20, "ms").atLeast(20, 20, "times faster"));
        assertThat(bench(fast).run(List.of())).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "inbox: p95 8 ms; reference engine 160 ms; bar at most 20 ms and at least 20 times faster; meets%n"
                                .formatted());
    }

    @Test
    void oneFigureThatFallsShortFailsTheRunAndTheOthersAreStillMeasured() {
        var slow = benchmark("a-slow", Measured.of("300 kB", "10 kB").atMost(300.5, 300, "kB"));
        var fast = benchmark("b-fast", Measured.of("1 s", "2 s").holds(true, "faster than the reference"));
        assertThat(bench(slow, fast).run(List.of())).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .asString()
                .endsWith("; falls short");
    }

    @Test
    void oneBenchmarkCanBeRunAlone() {
        var slow = benchmark("a-slow", Measured.of("3", "1").holds(false, "never"));
        var fast = benchmark("b-fast", Measured.of("1", "2").holds(true, "always"));
        assertThat(bench(slow, fast).run(List.of("b-fast"))).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("b-fast: ")
                .doesNotContain("a-slow");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThat(bench(benchmark("inbox", Measured.of("1", "1"))).run(List.of("inbx")))
                .isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("There is no benchmark 'inbx'; there are: inbox.");
    }

    @Test
    void aBenchmarkThatBreaksFallsShort() {
        Benchmark broken = new Benchmark() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public Measured measure() {
                throw new IllegalStateException("no server");
            }
        };
        assertThat(bench(broken).run(List.of())).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("no server")
                .contains("falls short");
    }

    @Test
    void aFigureWithoutABarIsNoSuccess() {
        assertThat(Measured.of("1", "1").meets()).isFalse();
    }

    @Test
    void theRegisteredBenchmarksHaveNamesOfTheirOwnThatCanBeTyped() {
        assertThat(Bench.registry())
                .extracting(Benchmark::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][a-z0-9-]*"));
    }

    private Bench bench(Benchmark... benchmarks) {
        return new Bench(List.of(benchmarks), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private static Benchmark benchmark(String name, Measured measured) {
        return new Benchmark() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Measured measure() {
                return measured;
            }
        };
    }
}
