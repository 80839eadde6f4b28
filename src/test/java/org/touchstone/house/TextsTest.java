package org.touchstone.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.touchstone.cases.CaseEvent;
import org.touchstone.common.Texts;

/** Every sentence that people read is there, in both languages. */
class TextsTest {

    private static final Map<String, String> ENGLISH = Texts.all(Locale.ENGLISH);
    private static final Map<String, String> CHINESE = Texts.all(Locale.SIMPLIFIED_CHINESE);
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)?(?:\\.[A-Za-z0-9_]+)+)\"");
    private static final Pattern NOT_TEXT = Pattern.compile(".*\\.(bpmn|dmn|properties|json|csv|xlsx|html|css|js|ts)");

    /** Whoever reads Chinese must not meet an English sentence, nor the other way round. */
    @Test
    void every_sentence_is_there_in_both_languages() {
        assertThat(CHINESE.keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
        assertThat(blank(ENGLISH)).isEmpty();
        assertThat(blank(CHINESE)).isEmpty();
    }

    /** A name or a date that is left out in one language is missed only by those who read it. */
    @Test
    void both_languages_name_the_same_things() {
        var different = new TreeSet<String>();
        ENGLISH.forEach((key, text) -> {
            if (!gaps(text).equals(gaps(CHINESE.getOrDefault(key, "")))) {
                different.add(key);
            }
        });
        assertThat(different).isEmpty();
    }

    /** A sentence whose pattern is broken fails before the eyes of the person who should have read it. */
    @Test
    void every_sentence_can_be_said() {
        Stream.of(ENGLISH, CHINESE)
                .flatMap(language -> language.entrySet().stream())
                .forEach(entry -> assertThat(
                                new MessageFormat(entry.getValue()).format(new Object[] {1, 2, 3, 4, 5, 6}))
                        .as(entry.getKey())
                        .isNotBlank());
    }

    /** A key that is no text shows as itself, in the middle of the page. */
    @Test
    void every_sentence_that_the_code_names_is_there() throws IOException {
        Set<String> rooms = ENGLISH.keySet().stream().map(TextsTest::room).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher literal = LITERAL.matcher(Files.readString(source));
                while (literal.find()) {
                    String key = literal.group(1);
                    if (rooms.contains(room(key)) && !NOT_TEXT.matcher(key).matches() && !ENGLISH.containsKey(key)) {
                        missing.add(source.getFileName() + ": " + key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** What happened in a case is told in its timeline by a sentence that is named after the event. */
    @Test
    void every_event_of_a_case_has_its_sentence() {
        List<String> silent = Classes.OF_THE_PORTAL.stream()
                .filter(event -> event.isAssignableTo(CaseEvent.class) && event.isRecord())
                .filter(event -> event.tryGetMethod("textKey").isEmpty())
                .map(event -> room(event.getPackageName().substring("org.touchstone.".length())) + ".timeline."
                        + event.getSimpleName())
                .filter(key -> !ENGLISH.containsKey(key))
                .toList();
        assertThat(silent).isEmpty();
    }

    private static Set<String> gaps(String text) {
        return Pattern.compile("\\{\\d+")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> blank(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String room(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
