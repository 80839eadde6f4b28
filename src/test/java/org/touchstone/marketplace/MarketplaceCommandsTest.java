package org.touchstone.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.Cases;
import org.touchstone.cases.TimelineEntry;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.Money;
import org.touchstone.common.NotFound;

/** Commands reach the marketplace once in effect, whatever happens on the way. */
@PortalTest
class MarketplaceCommandsTest {

    @Autowired
    MarketplaceCommands commands;

    @Autowired
    Marketplace marketplace;

    @Autowired
    SandboxFaults faults;

    @Autowired
    CaseFixture fixture;

    @Autowired
    Cases cases;

    @Autowired
    Life life;

    private final String key = UUID.randomUUID().toString();

    @Test
    void a_listing_is_delisted_and_put_back() {
        CaseId id = fixture.open();
        var delist = new Command.Delist("L100301");
        commands.order(id, key, delist);
        drain();
        assertThat(marketplace.listing("L100301").orElseThrow().live()).isFalse();
        commands.order(id, key + "-undo", delist.inverse().orElseThrow());
        drain();
        assertThat(marketplace
                        .listing("https://market.example/item/L100301")
                        .orElseThrow()
                        .live())
                .isTrue();
    }

    @Test
    void a_lost_answer_does_not_confiscate_twice() {
        CaseId id = fixture.open();
        long before = marketplace.seller("s1050").orElseThrow().deposit().minor();
        faults.plan("s1050", SandboxFaults.Kind.TIMES_OUT_AFTER, 2);
        commands.order(id, key, new Command.ConfiscateDeposit("s1050", Money.rmb(100_000)));
        drain();
        assertThat(status(id).state()).isEqualTo(CommandStatus.State.FAILING);
        life.passes(Duration.ofSeconds(11));
        drain();
        life.passes(Duration.ofMinutes(2));
        drain();
        assertThat(status(id).state()).isEqualTo(CommandStatus.State.DONE);
        assertThat(marketplace.seller("s1050").orElseThrow().deposit().minor()).isEqualTo(before - 100_000);
    }

    @Test
    void a_command_that_never_gets_an_answer_becomes_an_incident_that_an_operator_can_retry() {
        CaseId id = fixture.open();
        faults.plan("s1051", SandboxFaults.Kind.TIMES_OUT_BEFORE, 5);
        commands.order(id, key, new Command.CloseStore("s1051"));
        for (int attempt = 0; attempt < 5; attempt++) {
            drain();
            life.passes(Duration.ofHours(2));
        }
        assertThat(status(id).state()).isEqualTo(CommandStatus.State.STUCK);
        assertThat(commands.stuck(Cast.ADMIN)).extracting(CommandStatus::key).contains(key);
        assertThatThrownBy(() -> commands.retry(Cast.INTAKE, key)).isInstanceOf(Forbidden.class);
        commands.retry(Cast.ADMIN, key);
        drain();
        assertThat(marketplace.seller("s1051").orElseThrow().open()).isFalse();
    }

    @Test
    void a_refusal_is_an_incident_at_once_with_its_reason() {
        CaseId id = fixture.open();
        faults.plan("s1052", SandboxFaults.Kind.REFUSES, 1);
        commands.order(id, key, new Command.Ban("s1052"));
        drain();
        assertThat(status(id).state()).isEqualTo(CommandStatus.State.STUCK);
        assertThat(status(id).lastAnswer(Locale.SIMPLIFIED_CHINESE)).hasValue("交易平台拒绝执行");
        assertThat(marketplace.seller("s1052").orElseThrow().banned()).isFalse();
    }

    @Test
    void the_same_key_ordered_twice_is_one_command() {
        CaseId id = fixture.open();
        commands.order(id, key, new Command.Ban("s1053"));
        commands.order(id, key, new Command.Ban("s1053"));
        assertThat(commands.of(id)).hasSize(1);
    }

    @Test
    void what_the_marketplace_could_not_do_is_not_taken_as_done_at_the_next_attempt() {
        CaseId id = fixture.open();
        commands.order(id, key, new Command.Delist("L999999"));
        drain();
        assertThat(status(id).state()).isEqualTo(CommandStatus.State.STUCK);
        commands.retry(Cast.ADMIN, key);
        drain();
        assertThat(status(id).state()).isEqualTo(CommandStatus.State.STUCK);
        assertThat(status(id).lastAnswer(Locale.ENGLISH))
                .hasValue("The marketplace does not know this listing or seller");
    }

    @Test
    void the_case_tells_what_was_carried_out_and_what_was_not() {
        CaseId id = fixture.open();
        commands.order(id, key, new Command.HideListing("L100302"));
        commands.order(id, key + "-2", new Command.HideListing("L999998"));
        drain();
        assertThat(cases.timeline(Cast.INTAKE, id))
                .extracting(TimelineEntry::textKey)
                .contains("cases.timeline.CommandCarriedOut", "cases.timeline.CommandFailed");
        cases.notified(id);
        assertThat(cases.timeline(Cast.SELLER, id))
                .extracting(TimelineEntry::textKey)
                .contains("cases.timeline.CommandCarriedOut")
                .doesNotContain("cases.timeline.CommandFailed");
    }

    @Test
    void the_accused_reads_the_commands_of_their_case_and_no_other_seller_or_brand_does() {
        CaseId id = fixture.open();
        commands.order(id, key, new Command.Delist("L100303"));
        assertThat(commands.of(Cast.ADJUDICATOR, id)).hasSize(1);
        assertThatThrownBy(() -> commands.of(Cast.SELLER, id)).isInstanceOf(NotFound.class);
        cases.notified(id);
        assertThat(commands.of(Cast.SELLER, id)).hasSize(1);
        assertThatThrownBy(() -> commands.of(Cast.SELLER2, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> commands.of(Cast.BRAND, id)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> commands.stuck(Cast.SELLER)).isInstanceOf(Forbidden.class);
    }

    private CommandStatus status(CaseId id) {
        return commands.of(id).getFirst();
    }

    private void drain() {
        int taken = commands.drain();
        while (taken > 0) {
            taken = commands.drain();
        }
    }
}
