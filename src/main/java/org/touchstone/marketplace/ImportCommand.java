package org.touchstone.marketplace;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.touchstone.common.Refused;
import org.touchstone.common.Texts;
import org.touchstone.start.Command;

/** {@code import orders FILE [MAPPING]}: loads an order file and says what became of it. */
@Component
class ImportCommand implements Command {

    private static final int DONE = 0;
    private static final int SOME_LINES_BAD = 1;
    private static final int NOT_DONE = 2;

    private final OrderImport orders;

    ImportCommand(OrderImport orders) {
        this.orders = orders;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> args) {
        if (args.size() < 2 || args.size() > 3 || !args.getFirst().equals("orders")) {
            return refuse("marketplace.import.usage");
        }
        Path file = Path.of(args.get(1));
        try {
            ColumnMapping mapping = mapping(args.size() == 3 ? args.get(2) : null);
            OrderImport.Report report = orders.load(
                    file.toString(),
                    Files.newInputStream(file),
                    mapping,
                    (line, wrong) ->
                            System.err.println(say("marketplace.import.bad", Long.toString(line), wrong.in(locale()))));
            System.out.println(
                    say("marketplace.import.done", file, report.read(), report.loaded(), report.known(), report.bad()));
            return report.bad() == 0 ? DONE : SOME_LINES_BAD;
        } catch (Refused refused) {
            System.err.println(refused.in(locale()));
            return NOT_DONE;
        } catch (NoSuchFileException missing) {
            return refuse("marketplace.import.noFile", missing.getFile());
        } catch (IOException | UncheckedIOException unreadable) {
            return refuse("marketplace.import.unreadable", file, String.valueOf(unreadable.getMessage()));
        }
    }

    private static ColumnMapping mapping(@Nullable String file) throws IOException {
        if (file == null) {
            var usual = new ClassPathResource("imports/orders.properties");
            try (Reader reader = new InputStreamReader(usual.getInputStream(), StandardCharsets.UTF_8)) {
                return ColumnMapping.read("orders.properties", reader);
            }
        }
        try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            return ColumnMapping.read(file, reader);
        }
    }

    private static int refuse(String key, Object... arguments) {
        System.err.println(say(key, arguments));
        return NOT_DONE;
    }

    private static String say(String key, Object... arguments) {
        return Texts.get(locale(), key, arguments);
    }

    private static Locale locale() {
        return Locale.getDefault();
    }
}
