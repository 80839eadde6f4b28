package org.touchstone.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** Which classes may know the engine, the pages and the database. */
class ToolsTest {

    private static final String[] RULES = {"org.touchstone.rules.."};
    private static final String DECISIONS = "org.camunda.bpm.dmn..";

    /** Another engine of the family must touch the door to it and the steps only. */
    @Test
    void only_cases_and_steps_know_the_engine() {
        DescribedPredicate<JavaClass> engine = resideInAPackage("org.camunda..")
                .and(resideInAPackage(DECISIONS).negate());
        noClasses()
                .that()
                .resideOutsideOfPackages("org.touchstone.cases..", "org.touchstone.rules..")
                .and()
                .haveNameNotMatching(".*Steps(\\$.*)?")
                .should()
                .dependOnClassesThat(engine)
                .check(Classes.OF_THE_PORTAL);
    }

    /** A decision must be explained by the row that hit, so there is one place that evaluates tables and keeps it. */
    @Test
    void only_rules_know_decision_tables() {
        noClasses()
                .that()
                .resideOutsideOfPackages(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DECISIONS)
                .check(Classes.OF_THE_PORTAL);
        classes()
                .that()
                .resideInAnyPackage(RULES)
                .should()
                .onlyDependOnClassesThat(resideInAPackage("org.camunda..")
                        .negate()
                        .or(resideInAnyPackage(
                                DECISIONS, "org.camunda.bpm.model.dmn..", "org.camunda.bpm.engine.variable..")))
                .check(Classes.OF_THE_PORTAL);
    }

    /** What a person may do is decided in the capability, so that the API and the pages cannot differ. */
    @Test
    void only_pages_know_vaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.touchstone..ui..", "org.touchstone.desk..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin..")
                        .and(resideInAPackage("com.vaadin.flow.spring.security..")
                                .negate())) // guards the pages' addresses
                .check(Classes.OF_THE_PORTAL);
    }

    /** Scope is decided in SQL, so whoever checks it must know where all of the SQL is. */
    @Test
    void only_stores_ask_the_database() {
        noClasses()
                .that()
                .haveNameNotMatching(".*Store(\\$.*)?")
                .and()
                .resideOutsideOfPackage("org.touchstone.start..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..")
                        .or(nameMatching("java\\.sql\\.(Connection|Statement|PreparedStatement)")))
                .check(Classes.OF_THE_PORTAL);
    }
}
