package org.touchstone.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.touchstone.common.Texts;

/** What the steps and flows of a process are called in a language, by their id in the model. */
public final class StepNames {

    private static final String ROOM = "models.";

    private StepNames() {}

    public static Map<String, String> of(Locale locale, String process) {
        Map<String, String> names = new HashMap<>();
        String flows = ROOM + process + ".";
        Texts.all(locale).forEach((key, name) -> {
            if (key.startsWith(flows)) {
                names.put(key.substring(flows.length()), Texts.get(locale, key));
            } else if (key.startsWith(ROOM) && key.indexOf('.', ROOM.length()) < 0) {
                names.put(key.substring(ROOM.length()), Texts.get(locale, key));
            }
        });
        return names;
    }

    /** What one step is called, be it of a model or a row without a process; the id itself where nobody named it. */
    public static String one(Locale locale, String step) {
        return Stream.of(ROOM + step, "ui.step." + step)
                .filter(Texts::has)
                .findFirst()
                .map(key -> Texts.get(locale, key))
                .orElse(step);
    }
}
