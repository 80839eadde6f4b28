package org.touchstone.rights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.identity.Person;
import org.touchstone.rights.Brand;
import org.touchstone.rights.GuideAudience;
import org.touchstone.rights.GuidePart;
import org.touchstone.rights.GuideSection;
import org.touchstone.rights.Guides;
import org.touchstone.rights.RightFixture;

/** Guides as they are read and written. */
@PortalTest
class GuideViewsTest extends SpringBrowserlessTest {

    @Autowired
    RightFixture fixture;

    @Autowired
    Guides guides;

    @Autowired
    ComplaintFixture complaints;

    private Person owner;
    private Brand brand;

    @BeforeEach
    void someBrand() {
        owner = fixture.owner();
        brand = fixture.guided(owner, GuideAudience.OFFICERS);
    }

    @Test
    void readers_find_the_brand_and_read_its_part_without_a_way_to_write() {
        as(Cast.OFFICER, "guides");
        assertThat(page()).contains(brand.name());
        as(Cast.OFFICER, "guide/" + brand.id());
        assertThat(page())
                .contains("The box is sewn, never glued.", "Do not pass it on")
                .doesNotContain("Approved makers", "Who may read");
        assertThat(buttons()).doesNotContain("Write");
        as(Cast.VOLUNTEER, "guide/" + brand.id());
        assertThat(page()).doesNotContain("The box is sewn");
    }

    @Test
    void who_has_no_brand_yet_is_told_what_to_do() {
        as(fixture.owner(), "guides");
        assertThat(page()).contains("No guides yet", "Register a right first");
    }

    @Test
    void the_owner_writes_a_part_and_says_for_whom() {
        as(owner, "guide/" + brand.id());
        write("Approved makers");
        $(TextArea.class).single().setValue("Two mills only.");
        audience().setValue(GuideAudience.VOLUNTEERS);
        press("Save");
        assertThat(page()).contains("Two mills only.", "Volunteers, officers, platform staff and your agents");
        assertThat(guides.of(Cast.VOLUNTEER, brand.id()).part(GuideSection.MAKERS))
                .map(GuidePart::text)
                .contains("Two mills only.");
    }

    @Test
    void when_a_colleague_was_faster_ones_own_text_stays_and_theirs_is_shown() {
        as(owner, "guide/" + brand.id());
        write("Packaging");
        $(TextArea.class).single().setValue("My words.");
        guides.write(owner, brand.id(), GuideSection.PACKAGING, GuideAudience.OFFICERS, "The colleague's words.", 1);
        press("Save");
        assertThat(page()).contains("A colleague changed this part", "The colleague's words.");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("My words.");
        press("Save");
        assertThat(guides.of(owner, brand.id()).part(GuideSection.PACKAGING))
                .map(GuidePart::text)
                .contains("My words.");
    }

    @Test
    void a_case_shows_what_its_brand_tells_the_reader() {
        String id = complaints.screened().value();
        as(Cast.INTAKE, "case/" + id + "/evidence");
        assertThat(page()).contains("Genuine or fake: Northpeak Outdoor", "Two mills only");
    }

    private void write(String section) {
        test($(Button.class).all().stream()
                        .filter(button -> ("Write: " + section)
                                .equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> audience() {
        return $(RadioButtonGroup.class).single();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private void press(String words) {
        test($(Button.class).all().stream()
                        .filter(button -> words.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void as(Person person, String address) {
        cleanVaadinEnvironment();
        SignedIn.as(person);
        initVaadinEnvironment();
        UI.getCurrent().navigate(address);
    }

    private String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
