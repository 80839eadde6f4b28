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
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern CONTINUED = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern GAP = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})*}");
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

    /**
     * A sentence that no test has heard may come at the wrong moment, or with its parts mixed up. Heard is a refusal
     * whose key a test names, or three words in a row of it that no other refusal has.
     */
    @Test
    void every_refusal_is_heard_in_a_test() throws IOException {
        String tests = quotedIn("src/test/java");
        Map<String, Set<String>> refusals = ENGLISH.entrySet().stream()
                .filter(text -> text.getKey().contains(".refused."))
                .collect(Collectors.toMap(Map.Entry::getKey, text -> threesOf(text.getValue())));
        Map<String, Long> sharedBy = refusals.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(three -> three, Collectors.counting()));
        Set<String> unheard = refusals.entrySet().stream()
                .filter(refusal -> !Pattern.compile(Pattern.quote(refusal.getKey()) + "(?![\\w.])")
                        .matcher(tests)
                        .find())
                .filter(refusal -> refusal.getValue().stream()
                        .noneMatch(three -> sharedBy.get(three) == 1 && tests.contains(three)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unheard).isEmpty();
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

    private static String quotedIn(String directory) throws IOException {
        var quoted = new StringBuilder();
        try (Stream<Path> sources = Files.walk(Path.of(directory))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher text = QUOTED.matcher(
                        CONTINUED.matcher(Files.readString(source)).replaceAll(""));
                while (text.find()) {
                    quoted.append(text.group().replace("\\\"", "\"")).append('\n');
                }
            }
        }
        return quoted.toString();
    }

    private static Set<String> threesOf(String sentence) {
        var threes = new TreeSet<String>();
        for (String part : GAP.split(sentence.replace("''", "'"))) {
            String[] words = part.strip().split("\\s+");
            for (int first = 0; first + 2 < words.length; first++) {
                threes.add(words[first] + ' ' + words[first + 1] + ' ' + words[first + 2]);
            }
        }
        return threes;
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
