package org.touchstone.reporter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.reporter.MeasureId;
import org.touchstone.reporter.Proposal;
import org.touchstone.reporter.ReporterAppeals;
import org.touchstone.reporter.ReporterFixture;
import org.touchstone.reporter.ReporterMeasure;
import org.touchstone.reporter.ReporterMeasures;
import org.touchstone.reporter.ReporterRecords;
import org.touchstone.ui.ErrorSummary;

/** Records and measures as people see and use them. */
@PortalTest
class ReporterViewsTest extends SpringBrowserlessTest {

    private static final String REASONS = "The brand sold these jackets to the store itself.";

    @Autowired
    ReporterFixture fixture;

    @Autowired
    ReporterRecords records;

    @Autowired
    ReporterMeasures measures;

    @Autowired
    ReporterAppeals appeals;

    @Autowired
    WeighReporterForm weigh;

    @Autowired
    ApproveSuspensionForm approve;

    @Autowired
    DecideReporterAppealForm decideAppeal;

    private boolean done;

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void a_brand_reads_its_figures_and_what_moves_its_lane() {
        fixture.upheld(Cast.BRAND);
        navigate(MyRecordView.class);
        assertThat(shown())
                .contains("What became of your complaints since", "All reasons together", "Counterfeit goods");
        assertThat(shown()).contains("Rebutted: refuted by the seller, found genuine, or overturned on appeal");
    }

    @Test
    void a_warned_reporter_reads_why_and_appeals() {
        Person volunteer = fixture.volunteer();
        fixture.knowinglyFalse(volunteer);
        measures.decide(Cast.ADJUDICATOR, latest(volunteer), new Proposal.Warn(), REASONS);
        SignedIn.as(volunteer);
        navigate(MyRecordView.class);
        assertThat(shown()).contains("Warned", REASONS, "Against better knowledge", "100 % (1 of 1)");
        press("Appeal against the measure");
        press("File the appeal");
        assertThat($(TextArea.class).single().getErrorMessage()).startsWith("Say why the measure is wrong, in ");
        $(TextArea.class).single().setValue("The photograph was taken from the listing itself.");
        press("File the appeal");
        assertThat(shown()).contains("Your appeal is open");
    }

    @Test
    void a_volunteer_who_joined_a_case_reads_what_came_of_it_and_is_led_to_no_page_that_is_closed_to_them() {
        Person volunteer = fixture.volunteer();
        CaseId opened = fixture.upheld(volunteer);
        CaseId joined = fixture.reported(fixture.brand());
        fixture.joined(joined, volunteer);
        fixture.penalised(joined);
        SignedIn.as(volunteer);
        navigate(MyRecordView.class);
        assertThat(shown()).contains(opened.value(), joined.value());
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("case/" + opened)
                .doesNotContain("case/" + joined);
    }

    @Test
    @WithMockUser(username = "manager", roles = "MANAGER")
    void staff_find_reporters_by_standing() {
        Person brand = fixture.brand();
        fixture.knowinglyFalse(brand);
        measures.decide(Cast.ADJUDICATOR, latest(brand), new Proposal.Warn(), REASONS);
        UI.getCurrent().navigate(ReportersView.class, QueryParameters.of("standing", "WARNED"));
        assertThat(shown()).contains(brand.name(), "The platform's own findings beside the others");
        UI.getCurrent().navigate(ReportersView.class, QueryParameters.of("standing", "TRUSTED"));
        assertThat(shown()).doesNotContain(brand.name());
        navigate("reporter/" + fixture.number(brand), ReporterView.class);
        assertThat(shown()).contains(brand.name(), REASONS).doesNotContain("Set aside what is pending");
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Find knowingly false");
    }

    @Test
    @WithMockUser(username = "adjudicator", roles = "ADJUDICATOR")
    void an_adjudicator_weighs_a_suspension_and_the_way_to_the_sweep_opens_with_it() {
        Person brand = goneOn();
        MeasureId id = latest(brand);
        Component form = weigh.open(id.value(), () -> done = true);
        open(form);
        assertThat(form.getElement().getTextRecursively())
                .contains("Suspension for 30 days", "Went on after a warning");
        press("Decide");
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        RadioButtonGroup<?> choice = $(RadioButtonGroup.class).single();
        choose(choice, 0);
        $(TextArea.class).single().setValue(REASONS);
        press("Decide");
        assertThat(done).isTrue();
        measures.approve(Cast.APPROVER, id);
        navigate("reporter/" + fixture.number(brand), ReporterView.class);
        assertThat(shown()).contains("Set aside what is pending");
    }

    @Test
    @WithMockUser(username = "approver", roles = "APPROVER")
    void the_second_person_sees_the_reasons_and_agrees() {
        Person brand = goneOn();
        MeasureId id = latest(brand);
        measures.decide(Cast.ADJUDICATOR, id, new Proposal.Suspend(Duration.ofDays(30)), REASONS);
        Component form = approve.open(id.value(), () -> done = true);
        open(form);
        assertThat(form.getElement().getTextRecursively()).contains(REASONS);
        press("Suspend");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(done).isTrue();
        assertThat(measures.see(Cast.MANAGER, id)).isInstanceOf(ReporterMeasure.InForce.class);
    }

    @Test
    @WithMockUser(username = "adjudicator2", roles = "ADJUDICATOR")
    void somebody_new_decides_the_appeal() {
        Person brand = fixture.brand();
        fixture.knowinglyFalse(brand);
        MeasureId id = latest(brand);
        measures.decide(Cast.ADJUDICATOR, id, new Proposal.Warn(), REASONS);
        appeals.file(brand, id, "The jackets were stolen from us, we did not sell them.");
        Component form = decideAppeal.open(id.value(), () -> done = true);
        open(form);
        assertThat(form.getElement().getTextRecursively()).contains("stolen from us");
        choose($(RadioButtonGroup.class).single(), 1);
        $(TextArea.class).single().setValue("The report to the police proves it.");
        press("Decide the appeal");
        assertThat(done).isTrue();
        assertThat(measures.see(Cast.MANAGER, id)).isInstanceOf(ReporterMeasure.Lifted.class);
    }

    private Person goneOn() {
        Person brand = fixture.brand();
        fixture.knowinglyFalse(brand);
        measures.decide(Cast.ADJUDICATOR, latest(brand), new Proposal.Warn(), REASONS);
        IntStream.range(0, 3).forEach(number -> fixture.knowinglyFalse(brand));
        return brand;
    }

    private MeasureId latest(Person reporter) {
        return records.see(Cast.MANAGER, fixture.number(reporter))
                .measures()
                .getFirst()
                .id();
    }

    private static <T> void choose(RadioButtonGroup<T> group, int item) {
        List<T> items = group.getListDataView().getItems().toList();
        group.setValue(items.get(item));
    }

    private void press(String label) {
        Button button = $(Button.class).all().stream()
                .filter(one -> one.getText().equals(label) && one.isVisible())
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("No button " + label));
        test(button).click();
    }

    private static void open(Component form) {
        UI.getCurrent().add(form);
    }

    /** The words of the view that is open. */
    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
