package org.touchstone.marketplace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.marketplace.Command;
import org.touchstone.marketplace.CommandStatus;
import org.touchstone.marketplace.MarketplaceCommands;
import org.touchstone.marketplace.SandboxFaults;

/** What people see of the commands to the marketplace, and how an operator tries a stuck one again. */
@PortalTest
class CommandsShownTest extends SpringBrowserlessTest {

    @Autowired
    MarketplaceCommands commands;

    @Autowired
    SandboxFaults faults;

    @Autowired
    CaseFixture fixture;

    @Autowired
    Cases cases;

    @Autowired
    CommandsPanel panel;

    private final String key = UUID.randomUUID().toString();

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void the_operator_sees_why_a_command_is_stuck_and_tries_it_again() {
        CaseId id = stuck("s1041");
        IncidentsView view = navigate(IncidentsView.class);
        assertThat(view.getElement().getTextRecursively())
                .contains(
                        id.value(),
                        "Close the storefront",
                        "s1041",
                        "1 attempt; last answer: The marketplace refuses to do this");
        Button retry = $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").endsWith(key))
                .findFirst()
                .orElseThrow();
        test(retry).click();
        drain();
        assertThat(commands.of(id).getFirst().state()).isEqualTo(CommandStatus.State.DONE);
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void staff_read_on_the_case_what_is_stuck_and_why() {
        CaseId id = stuck("s1042");
        assertThat(panel.of(id).orElseThrow().getElement().getTextRecursively())
                .contains("Close the storefront", "Stuck", "The marketplace refuses");
    }

    @Test
    @WithMockUser(username = "seller", roles = "SELLER")
    void the_accused_reads_what_was_ordered_but_not_what_went_wrong() {
        CaseId id = stuck("s1043");
        cases.notified(id);
        assertThat(panel.of(id).orElseThrow().getElement().getTextRecursively())
                .contains("Close the storefront")
                .doesNotContain("refuses");
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void the_brand_has_no_such_panel() {
        assertThat(panel.of(stuck("s1044"))).isEmpty();
    }

    private CaseId stuck(String seller) {
        CaseId id = fixture.open();
        faults.plan(seller, SandboxFaults.Kind.REFUSES, 1);
        commands.order(id, key, new Command.CloseStore(seller));
        drain();
        return id;
    }

    private void drain() {
        int taken = commands.drain();
        while (taken > 0) {
            taken = commands.drain();
        }
    }
}
