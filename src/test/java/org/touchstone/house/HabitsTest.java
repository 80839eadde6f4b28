package org.touchstone.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

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
