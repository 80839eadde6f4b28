package org.touchstone.bench;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** {@code ./portal bench [NAME]}: measures and prints one line each; fails if any figure falls short of its bar. */
public final class Bench {

    private final List<Benchmark> registry;
    private final PrintStream out;

    Bench(List<Benchmark> registry, PrintStream out) {
        this.registry = registry;
        this.out = out;
    }

    public static void main(String[] args) {
        // what the measured parts print of their own is no figure: it goes where logs go
        var figures = System.out;
        System.setOut(System.err);
        System.exit(new Bench(registry(), figures).run(List.of(args)));
    }

    /** The classes named in META-INF/services/org.touchstone.bench.Benchmark, in the order of their names. */
    static List<Benchmark> registry() {
        return ServiceLoader.load(Benchmark.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Benchmark::name))
                .toList();
    }

    int run(List<String> names) {
        for (var name : names) {
            if (registry.stream().noneMatch(known -> known.name().equals(name))) {
                out.println("There is no benchmark '" + name + "'; there are: "
                        + registry.stream().map(Benchmark::name).collect(Collectors.joining(", ")) + ".");
                return 2;
            }
        }
        var allMeet = true;
        for (var benchmark : registry) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                allMeet &= measure(benchmark);
            }
        }
        return allMeet ? 0 : 1;
    }

    private boolean measure(Benchmark benchmark) {
        try {
            var measured = benchmark.measure();
            out.println(line(benchmark.name(), measured));
            return measured.meets();
        } catch (Exception e) {
            e.printStackTrace();
            out.println(benchmark.name() + ": could not be measured (" + e + "), falls short");
            return false;
        }
    }

    static String line(String name, Measured measured) {
        var bars = measured.bars().stream().map(Measured.Bar::words).collect(Collectors.joining(" and "));
        return "%s: %s; reference %s; bar %s; %s"
                .formatted(
                        name,
                        measured.figure(),
                        measured.reference(),
                        bars.isEmpty() ? "none" : bars,
                        measured.meets() ? "meets" : "falls short");
    }
}
