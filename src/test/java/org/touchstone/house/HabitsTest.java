package org.touchstone.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;
import org.touchstone.rights.Words;

/** How all rooms do the small things alike. */
class HabitsTest {

    private static final Set<String> NOW =
            Set.of("now", "currentTimeMillis", "system", "systemUTC", "systemDefaultZone");

    /** Deadlines must be testable by moving one clock; a second source of time would stay behind. */
    @Test
    void time_comes_from_the_one_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.touchstone.start..")
                .and()
                .doNotHaveSimpleName("PortalClock")
                .should()
                .callMethodWhere(readsTheMachinesTime())
                .check(Classes.OF_THE_PORTAL);
    }

    /** A class named after what it is for tells the reader something; one named after its pattern does not. */
    @Test
    void no_class_is_named_after_its_pattern() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Impl|Util|Utils|Helper)(\\$.*)?")
                .check(Classes.OF_THE_PORTAL);
    }

    /**
     * A text whose size is looked at and whose characters are not ends in the database, which knows no character zero:
     * whoever typed it reads of a failure instead of what is wrong. An identifier has a pattern instead; what is never
     * kept, or is looked at by the class that it is handed to, needs neither.
     */
    @Test
    void no_text_is_refused_for_its_size_alone() {
        Set<String> harmless = Set.of("Tips", "TipAgencies", "Csv", "RowChecks");
        var measuring = new TreeSet<String>();
        var looking = new TreeSet<String>();
        for (JavaClass one : Classes.OF_THE_PORTAL) {
            String file = one.getName().replaceFirst("[$].*", "");
            if (one.getCodeUnits().stream().anyMatch(HabitsTest::refusesForSize)) {
                measuring.add(file);
            }
            if (one.getCodeUnits().stream().anyMatch(HabitsTest::looksAtCharacters)) {
                looking.add(file);
            }
        }
        measuring.removeAll(looking);
        assertThat(measuring).allMatch(file -> harmless.contains(file.substring(file.lastIndexOf('.') + 1)));
    }

    private static boolean refusesForSize(JavaCodeUnit unit) {
        return calls(unit, String.class, "length") && calls(unit, Refused.class, "<init>");
    }

    private static boolean looksAtCharacters(JavaCodeUnit unit) {
        return calls(unit, PlainText.class, "of", "line", "sized", "upTo")
                || calls(unit, Words.class, "line", "prose")
                || calls(unit, Matcher.class, "matches", "find")
                || calls(unit, String.class, "matches");
    }

    private static boolean calls(JavaCodeUnit unit, Class<?> owner, String... names) {
        return unit.getCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(owner)
                        && Set.of(names).contains(call.getName()));
    }

    /** A stream of rows holds its connection until somebody closes it; only the reports, which are too long for a list, do so. */
    @Test
    void rows_are_read_as_lists() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ReportStore")
                .should()
                .callMethod("org.springframework.jdbc.core.simple.JdbcClient$MappedQuerySpec", "stream")
                .check(Classes.OF_THE_PORTAL);
    }

    /** What a class needs must stand in its constructor, where the reader sees it and a test can give it. */
    @Test
    void nothing_is_injected_into_fields() {
        for (String annotation : Set.of(
                "org.springframework.beans.factory.annotation.Autowired",
                "org.springframework.beans.factory.annotation.Value",
                "jakarta.annotation.Resource",
                "jakarta.inject.Inject")) {
            noFields().should().beAnnotatedWith(annotation).check(Classes.OF_THE_PORTAL);
        }
    }

    /** What may be absent must be said; everything else is there, and readers need not ask. */
    @Test
    void every_package_says_what_may_be_null() {
        var unmarked = new TreeSet<String>();
        Classes.OF_THE_PORTAL.stream()
                .map(JavaClass::getPackage)
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .forEach(room -> unmarked.add(room.getName()));
        assertThat(unmarked).isEmpty();
    }

    /** SQL and the workings of a room stay inside, so that only what people can do is offered to others. */
    @Test
    void stores_workflows_steps_and_resources_stay_in_their_room() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Workflow")
                .or()
                .haveSimpleNameEndingWith("Steps")
                .or()
                .haveSimpleNameEndingWith("Api")
                .should()
                .notBePublic()
                .check(Classes.OF_THE_PORTAL);
    }

    private static DescribedPredicate<JavaCall<?>> readsTheMachinesTime() {
        return DescribedPredicate.describe("reads the machine's time", call -> {
            AccessTarget.CodeUnitCallTarget target = call.getTarget();
            String owner = target.getOwner().getName();
            boolean given =
                    target.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isAssignableTo(Clock.class));
            return NOW.contains(target.getName())
                    && !given
                    && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
        });
    }
}
