package org.touchstone.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.demo.Stage;
import org.touchstone.demo.Tale;
import org.touchstone.identity.Person;
import org.touchstone.penalty.Severity;
import org.touchstone.referral.ReferralDesk;
import org.touchstone.rights.Brand;
import org.touchstone.rights.Brands;
import org.touchstone.rights.GuideAudience;
import org.touchstone.rights.GuidePart;
import org.touchstone.rights.GuideSection;
import org.touchstone.rights.Guides;

/** What a brand tells officers stands where they read a referral, and only what it means for them. */
@PortalTest
class GuideForOfficersTest extends SpringBrowserlessTest {

    @Autowired
    Stage stage;

    @Autowired
    ReferralDesk desk;

    @Autowired
    Guides guides;

    @Autowired
    Brands brands;

    @Test
    void an_officer_reads_the_guide_in_the_task_and_on_the_desk() {
        Tale tale = stage.another()
                .filed()
                .accepted()
                .sellerSilent()
                .punished(Severity.MEDIUM)
                .chased("shanghai-police")
                .released()
                .tale();
        String referral = desk.of(Cast.OFFICER, tale.id()).getFirst().id().value();
        Brand northpeak = brands.of(Cast.BRAND).stream()
                .filter(brand -> brand.name().startsWith("Northpeak"))
                .findFirst()
                .orElseThrow();
        write(northpeak, GuideSection.CONTACTS, GuideAudience.OFFICERS, "Call the duty desk by day and night.");
        write(northpeak, GuideSection.IDENTIFIERS, GuideAudience.STAFF, "The secret seam.");
        for (String address : new String[] {"task/decideReferral/" + referral, "referrals/" + referral}) {
            as(Cast.OFFICER, address);
            Details guide = $(Details.class).all().stream()
                    .filter(one -> one.getSummaryText().equals("Genuine or fake: " + northpeak.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(guide.getElement().getTextRecursively())
                    .as(address)
                    .contains("Call the duty desk by day and night.", "Do not pass it on")
                    .doesNotContain("The secret seam.");
        }
    }

    private void write(Brand brand, GuideSection section, GuideAudience audience, String text) {
        int version = guides.of(Cast.BRAND, brand.id())
                .part(section)
                .map(GuidePart::version)
                .orElse(0);
        guides.write(Cast.BRAND, brand.id(), section, audience, text, version);
    }

    private void as(Person person, String address) {
        cleanVaadinEnvironment();
        SignedIn.as(person);
        initVaadinEnvironment();
        UI.getCurrent().navigate(address);
    }
}
