package org.touchstone.tip.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.rights.Right;
import org.touchstone.tip.Tip;
import org.touchstone.tip.TipDesk;
import org.touchstone.tip.TipFixture;
import org.touchstone.tip.TipId;
import org.touchstone.ui.ErrorSummary;

/** The forms in which staff, rights owners and agencies deal with what the public tells. */
@PortalTest
class TipFormsTest extends SpringBrowserlessTest {

    @Autowired
    TipFixture fixture;

    @Autowired
    TipDesk desk;

    @Autowired
    SortTipForm sort;

    @Autowired
    CheckTipForm check;

    @Autowired
    ReceiveTipForm receive;

    private boolean done;

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void intake_dismisses_with_a_reason() {
        TipId id = fixture.toCheck(Cast.BRAND.organisation());
        desk.check(Cast.BRAND, id, TipDesk.Finding.NOT_OURS, "This is a watch.");
        open(sort.open(id.value(), () -> done = true));
        assertThat(shown()).contains("Stall 12, night market", "This is a watch.", "photo-1.jpg");
        press("Send on");
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        choose(1);
        $(TextArea.class).single().setValue("Nobody knows whose it is.");
        press("Send on");
        assertThat(done).isTrue();
        assertThat(desk.see(Cast.INTAKE, id)).isInstanceOf(Tip.Ended.class);
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    @SuppressWarnings("unchecked")
    void intake_finds_a_right_by_typing_and_sees_whose_it_is() {
        TipId id = fixture.listings();
        open(sort.open(id.value(), () -> done = true));
        choose(0);
        ComboBox<Right> box = $(ComboBox.class).single();
        var offered = (DataProvider<Right, String>) box.getDataProvider();
        List<Right> found =
                offered.fetch(new Query<>(0, 50, List.of(), null, "northpeak")).toList();
        assertThat(found).extracting(Right::id).contains("northpeak-tm-1");
        assertThat(offered.fetch(new Query<>(0, 50, List.of(), null, "no such right")))
                .isEmpty();
        assertThat(offered.fetch(new Query<>(1, 50, List.of(), null, "northpeak")))
                .hasSize(found.size() - 1);
        Right right = found.stream()
                .filter(known -> known.id().equals("northpeak-tm-1"))
                .findFirst()
                .orElseThrow();
        assertThat(box.getItemLabelGenerator().apply(right))
                .contains(right.name(), "Trademark", right.number(), "Northpeak");
        box.setValue(right);
        press("Send on");
        assertThat(done).isTrue();
        assertThat(desk.see(Cast.INTAKE, id)).isInstanceOf(Tip.Opened.class);
    }

    @Test
    @WithMockUser(username = "officer", roles = "OFFICER")
    void the_agency_reads_what_it_took_up_afterwards() {
        TipId id = fixture.toCheck(Cast.BRAND.organisation());
        desk.check(Cast.BRAND, id, TipDesk.Finding.COUNTERFEIT, "Our zip has another maker.");
        desk.receive(Cast.OFFICER, id, true, "We visit the market on Saturday.");
        navigate("public-report/" + id, PublicReportView.class);
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Report of the public", "Stall 12, night market", "Taken up", "on Saturday", "photo-1.jpg");
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void the_rights_owner_passes_it_to_the_agency() {
        TipId id = fixture.toCheck(Cast.BRAND.organisation());
        open(check.open(id.value(), () -> done = true));
        assertThat(shown()).contains("photo-1-copy.jpg", "Shanghai");
        choose(2);
        $(TextArea.class).single().setValue("Our zip has another maker.");
        press("Answer");
        assertThat(done).isTrue();
        assertThat(desk.see(Cast.INTAKE, id)).isInstanceOf(Tip.HandedOn.class);
    }

    @Test
    @WithMockUser(username = "intake", roles = "INTAKE")
    void without_an_agency_intake_reads_who_calls_it_counterfeit_and_what_to_do() {
        TipId id = fixture.withoutAgency(Cast.BRAND);
        open(sort.open(id.value(), () -> done = true));
        assertThat(shown())
                .contains(
                        "Northpeak Outdoor says so. No agency is registered for this place yet",
                        "Another maker's zip.");
        choose(0);
        press("Send on");
        assertThat(done).isTrue();
        assertThat(desk.see(Cast.INTAKE, id)).isInstanceOf(Tip.HandedOn.class);
    }

    @Test
    @WithMockUser(username = "officer", roles = "OFFICER")
    void the_agency_reads_the_owners_reasons_and_answers() {
        TipId id = fixture.toCheck(Cast.BRAND.organisation());
        desk.check(Cast.BRAND, id, TipDesk.Finding.COUNTERFEIT, "Our zip has another maker.");
        open(receive.open(id.value(), () -> done = true));
        assertThat(shown()).contains("Our zip has another maker.", "photo-1.jpg");
        choose(0);
        $(TextArea.class).single().setValue("We visit the market on Saturday.");
        press("Answer");
        assertThat(done).isTrue();
        assertThat(desk.see(Cast.INTAKE, id)).isInstanceOf(Tip.Ended.class);
    }

    @SuppressWarnings("unchecked")
    private void choose(int item) {
        RadioButtonGroup<Object> group = $(RadioButtonGroup.class).single();
        List<Object> items = group.getListDataView().getItems().toList();
        group.setValue(items.get(item));
    }

    private void press(String label) {
        Button button = $(Button.class).all().stream()
                .filter(one -> one.getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label));
        test(button).click();
    }

    private static void open(Component form) {
        UI.getCurrent().add(form);
    }

    private static String shown() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
