package org.touchstone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.common.PortalClock;
import org.touchstone.surveillance.Round;
import org.touchstone.surveillance.Rounds;
import org.touchstone.surveillance.Watch;
import org.touchstone.surveillance.WatchState;

/** The tales of the demo data, each of them told once. */
@PortalTest
class DemoTest {

    private static final int SOME = 120;

    @Autowired
    Demo demo;

    @Autowired
    Watching watching;

    @Autowired
    Rounds rounds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Stage stage;

    @Autowired
    Casting casting;

    @Autowired
    Cases cases;

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void every_kind_of_tale_is_told_to_where_it_leads(Script.Scene scene) {
        Tale tale = stage.tale(scene);
        PortalClock.retell(
                Duration.ofHours(scene.hoursAgo()), () -> scene.kind().acts().accept(tale));
        CaseFile file = cases.of(tale.id());
        assertThat(file.closed())
                .as(scene.kind().name())
                .isEqualTo(!scene.kind().open());
        assertThat(file.openedAt()).isBefore(Instant.now().minus(Duration.ofHours(scene.hoursAgo() - 30L)));
        assertThat(cases.timeline(Cast.MANAGER, tale.id())).isNotEmpty();
    }

    private static void live(Kind kind, Tale tale) {
        kind.acts().accept(tale);
        if (kind.epilogue() != null) {
            kind.epilogue().accept(tale);
        }
    }

    static Stream<Arguments> scenes() {
        return Script.of(Script.KINDS.size()).stream()
                .filter(scene -> !scene.round())
                .map(scene -> arguments(named(scene.kind().name(), scene)));
    }

    @Test
    void a_database_that_holds_cases_of_its_own_is_left_alone() {
        Tale tale = stage.tale(Script.of(1).getFirst()).filed();
        assertThat(tale.id()).isNotNull();
        assertThat(demo.tell(3)).isZero();
    }

    @Test
    void what_was_begun_is_gone_on_with_once() {
        jdbc.sql("insert into demo (cases, told) values (?, ?)")
                .params(SOME, Script.of(SOME).size() - 2)
                .update();
        assertThat(demo.tell(SOME)).isEqualTo(2);
        assertThat(demo.tell(SOME)).isZero();
        jdbc.sql("delete from demo").update();
    }

    @Test
    void a_round_of_surveillance_is_watched_to_its_end() {
        PortalClock.retell(Duration.ofDays(20), () -> {
            Round round = rounds.see(Cast.MANAGER, watching.round(7));
            assertThat(round.closed()).isTrue();
            assertThat(rounds.watches(Cast.MANAGER, round.id()))
                    .extracting(Watch::state)
                    .contains(WatchState.CLEAN)
                    .doesNotContain(WatchState.OPEN);
        });
    }

    @Test
    void the_script_is_always_the_same() {
        assertThat(Script.of(60))
                .extracting(Script.Scene::seed)
                .isEqualTo(Script.of(60).stream().map(Script.Scene::seed).toList());
    }
}
