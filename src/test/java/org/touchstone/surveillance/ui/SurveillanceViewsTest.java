package org.touchstone.surveillance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.surveillance.Part;
import org.touchstone.surveillance.Round;
import org.touchstone.surveillance.RoundId;
import org.touchstone.surveillance.RoundSizes;
import org.touchstone.surveillance.Rounds;
import org.touchstone.surveillance.SurveillanceFixture;
import org.touchstone.surveillance.Suspicion;
import org.touchstone.surveillance.Watch;
import org.touchstone.surveillance.WatchState;
import org.touchstone.surveillance.Watches;
import org.touchstone.ui.ErrorSummary;

/** What volunteers and investigators see and press. */
@PortalTest
class SurveillanceViewsTest extends SpringBrowserlessTest {

    @Autowired
    SurveillanceFixture fixture;

    @Autowired
    Rounds rounds;

    @Autowired
    Watches watches;

    @Autowired
    WatchForm form;

    private boolean done;

    @Test
    @WithMockUser(username = "volunteer", roles = "VOLUNTEER")
    void a_volunteer_reports_a_suspicion_step_by_step() {
        RoundId round = fixture.drawn();
        Watch watch = fixture.northpeak(round, Part.GUIDED);
        UI.getCurrent().add(form.open(watch.id().value(), () -> done = true));
        press("Looks counterfeit");
        press("Continue");
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        box("Logo or label looks wrong").setValue(true);
        press("Continue");
        press("Back");
        assertThat(box("Logo or label looks wrong").getValue())
                .as("what was chosen is kept")
                .isTrue();
        press("Continue");
        $(TextArea.class).single().setValue("Look at the zipper.");
        press("Report it");
        assertThat(done).isTrue();
        Watch reported = watches.see(Cast.INVESTIGATOR, watch.id());
        assertThat(reported.state()).isEqualTo(WatchState.SUSPICIOUS);
        assertThat(reported.reasons()).containsExactly(Suspicion.LOGO_WRONG);
        assertThat(reported.note()).isEqualTo("Look at the zipper.");
        assertThat(reported.caseId()).isNotNull();
        fixture.ends(round);
    }

    @Test
    @WithMockUser(username = "volunteer", roles = "VOLUNTEER")
    void a_volunteer_goes_from_one_listing_to_the_next() {
        RoundId round = fixture.drawn();
        MyWatchesView view = navigate(MyWatchesView.class);
        press("Start with the next listing");
        assertThat(view.getElement().getTextRecursively()).contains("Does this look genuine?");
        int before = watches.accuracy(Cast.VOLUNTEER).watched();
        press("I cannot tell");
        press("I cannot tell");
        press("Stop for now");
        assertThat(watches.accuracy(Cast.VOLUNTEER).watched()).isEqualTo(before + 2);
        assertThat(view.getElement().getTextRecursively()).contains("Your record");
        fixture.ends(round);
    }

    @Test
    @WithMockUser(username = "investigator", roles = "INVESTIGATOR")
    void an_investigator_opens_a_round_with_sizes_of_their_own() {
        RoundsView view = navigate(RoundsView.class);
        press("Open a round now");
        List<IntegerField> sizes = $(IntegerField.class).all();
        assertThat(sizes.get(0).getValue()).isEqualTo(rounds.usual().guided());
        sizes.get(0).setValue(3);
        sizes.get(1).setValue(4);
        press("Open the round");
        Round opened = rounds.latest(Cast.INVESTIGATOR).getFirst();
        assertThat(opened.sizes()).isEqualTo(new RoundSizes(3, 4));
        assertThat(view.getElement().getTextRecursively()).contains(opened.id().value(), "Nothing judged yet");
    }

    @Test
    @WithMockUser(username = "manager", roles = "MANAGER")
    void a_manager_reads_rounds_but_opens_none() {
        RoundId round = fixture.drawn();
        navigate(RoundsView.class);
        assertThat($(Button.class).all()).noneMatch(button -> button.getText().equals("Open a round now"));
        RoundView view = navigate(RoundView.class, round.value());
        assertThat(view.getElement().getTextRecursively()).contains("Seed, to repeat the draw", "0 of 450");
        fixture.ends(round);
    }

    private Checkbox box(String label) {
        return $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void press(String label) {
        test($(Button.class).withText(label).single()).click();
    }
}
