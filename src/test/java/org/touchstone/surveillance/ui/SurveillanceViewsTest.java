package org.touchstone.surveillance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.rights.Brand;
import org.touchstone.rights.Brands;
import org.touchstone.rights.GuideAudience;
import org.touchstone.rights.GuidePart;
import org.touchstone.rights.GuideSection;
import org.touchstone.rights.Guides;
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

    @Autowired
    Guides guides;

    @Autowired
    Brands brands;

    private boolean done;

    @Test
    @WithMockUser(username = "volunteer", roles = "VOLUNTEER")
    void a_volunteer_reports_a_suspicion_step_by_step() {
        RoundId round = fixture.drawn();
        Watch watch = fixture.northpeak(round, Part.GUIDED);
        UI.getCurrent().add(form.open(watch.id().value(), () -> done = true));
        press("Looks counterfeit");
        press("Continue");
        assertThat(errors()).contains("Choose at least one reason.");
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
    void what_the_brand_tells_volunteers_is_folded_up_beside_the_listing() {
        RoundId round = fixture.drawn();
        Watch watch = fixture.northpeak(round, Part.GUIDED);
        Brand northpeak = brands.of(Cast.BRAND).stream()
                .filter(brand -> brand.name().startsWith("Northpeak"))
                .findFirst()
                .orElseThrow();
        write(northpeak, GuideSection.SELLERS, GuideAudience.VOLUNTEERS, "Only the flagship store sells these.");
        write(northpeak, GuideSection.CONTACTS, GuideAudience.OFFICERS, "The duty desk of the brand.");
        UI.getCurrent().add(form.open(watch.id().value(), () -> done = true));
        Details guide = $(Details.class).single();
        assertThat(guide.isOpened()).isFalse();
        assertThat(guide.getSummaryText()).isEqualTo("Genuine or fake: " + northpeak.name());
        assertThat(guide.getElement().getTextRecursively())
                .contains("Approved sellers (safe list)", "Only the flagship store sells these.")
                .doesNotContain("The duty desk of the brand.");
        press("Looks counterfeit");
        assertThat($(Details.class).all())
                .as("it can be read while saying why, too")
                .hasSize(1);
        fixture.ends(round);
    }

    @Test
    @WithMockUser(username = "volunteer", roles = "VOLUNTEER")
    void where_the_listing_names_no_brand_the_guides_are_a_step_away() {
        RoundId round = fixture.drawn();
        var screen = form.open(fixture.nameless(round).id().value(), () -> done = true);
        UI.getCurrent().add(screen);
        assertThat($(Details.class).all()).isEmpty();
        assertThat(screen.getElement().getTextRecursively()).contains("No registered brand is named here");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("guides");
        fixture.ends(round);
    }

    private void write(Brand brand, GuideSection section, GuideAudience audience, String text) {
        int version = guides.of(Cast.BRAND, brand.id())
                .part(section)
                .map(GuidePart::version)
                .orElse(0);
        guides.write(Cast.BRAND, brand.id(), section, audience, text, version);
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
        sizes.get(1).setValue(null);
        press("Open the round");
        assertThat(errors()).contains("Say how many listings, 0 for none.");
        sizes.forEach(size -> size.setValue(0));
        press("Open the round");
        assertThat(errors()).contains("Draw at least one listing and at most 5,000 in each part.");
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

    private String errors() {
        return $(ErrorSummary.class).single().getElement().getTextRecursively();
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
