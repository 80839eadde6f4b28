package org.touchstone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rights.RightFixture;

/** A brand of which the portal knows nothing: from its first person to the verified right, the complaint, the penalty. */
@PortalTest
class RightInTheBrowserTest {

    private static final int DESK = 1280;
    private static final Person HALCYON = new Person(
            new PersonId("halcyon"), "Hal Cyon", new OrganisationId("halcyon"), Set.of(Role.BRAND), Locale.ENGLISH);

    @Autowired
    Browsers browsers;

    @Autowired
    RightFixture rights;

    @Autowired
    Cases cases;

    @Autowired
    Life life;

    private final List<String> listings = ComplaintFixture.freshListings(1);
    private String registration = "";
    private String number = "";

    @Test
    void from_an_empty_account_to_an_upheld_case() {
        theOperatorTakesTheBrandIn();
        nothingIsThereYet();
        theBrandRegistersItsRight();
        aComplaintCannotRestOnItYet();
        intakeComparesItWithTheCertificate();
        theBrandFilesAComplaint();
        intakeAcceptsIt();
        theSellerStaysSilentAndIsPenalised();
    }

    private void theOperatorTakesTheBrandIn() {
        try (Mouse admin = screen(Cast.ADMIN)) {
            admin.goes("Organisations").press("Register an organisation").reads("A brand registers its rights itself");
            admin.selects("Kind of organisation", "Brand")
                    .writes("Name in English", "Halcyon Sportswear")
                    .writes("Name in Chinese", "翠鸟运动")
                    .writes("Short name", HALCYON.organisation().value())
                    .press("Register an organisation")
                    .reads("Nobody yet");
            admin.writes("Name", HALCYON.name())
                    .writes("User name to sign in with", HALCYON.id().value())
                    .press("Take in")
                    .reads(HALCYON.name() + " can sign in now.");
        }
    }

    private void nothingIsThereYet() {
        try (Mouse brand = screen(HALCYON)) {
            brand.goes("Rights").reads("No rights yet").reads("Nothing is under way");
            brand.goes("Complaints").reads("No complaints yet");
        }
    }

    private void theBrandRegistersItsRight() {
        try (Mouse brand = screen(HALCYON)) {
            brand.goes("Rights").press("Register a right").reads("What you enter is saved as you go");
            brand.writes("Brand", "Halcyon");
            brand.chooses("Kind of right", "Trademark")
                    .writes("Number of the right", "BROWSER 7781204")
                    .writes("Name of the right", "HALCYON")
                    .writes("Office", "Trademark Office");
            picks(brand.page(), "Territory", "China");
            picks(brand.page(), "Nice classes", "Class 25");
            dates(brand.page(), "In force from", rights.today().minusYears(1).toString());
            dates(brand.page(), "In force until", rights.today().plusYears(9).toString());
            handsIn(brand, "certificate.png");
            brand.press("Check your answers")
                    .reads("Class")
                    .press("Send to intake")
                    .reads("Under review");
            registration = brand.number("RG", "");
        }
    }

    private void aComplaintCannotRestOnItYet() {
        try (Mouse brand = screen(HALCYON)) {
            brand.goes("New complaint").reads("No right to complain about yet");
        }
    }

    private void intakeComparesItWithTheCertificate() {
        try (Mouse intake = screen(Cast.INTAKE)) {
            intake.opens("Review the registration", registration)
                    .reads("BROWSER 7781204")
                    .reads("certificate.png")
                    .chooses("What becomes of the registration?", "Accept: everything agrees")
                    .submits("Decide")
                    .reads(registration + " was accepted");
        }
    }

    private void theBrandFilesAComplaint() {
        try (Mouse brand = screen(HALCYON)) {
            brand.goes("New complaint")
                    .selects("Right", "HALCYON")
                    .writes("Links or numbers of listings", String.join("\n", listings))
                    .press("Look up")
                    .reads("1 listing of 1 seller")
                    .chooses("What are the listings accused of?", "Counterfeit goods")
                    .writes("In your words", "The name is printed where ours is woven.")
                    .ticks("I confirm this statement")
                    .press("Check your answers")
                    .press("Send complaint")
                    .reads("We have received your complaint");
            number = brand.number("TS", "");
        }
        life.goesOn(number);
    }

    private void intakeAcceptsIt() {
        try (Mouse intake = screen(Cast.INTAKE)) {
            intake.opens("Verify the complaint", number)
                    .chooses("Your decision", "In order: tell the seller and ask for a rebuttal")
                    .submits("Decide")
                    .reads("The complaint in case " + number + " was accepted");
        }
        life.goesOn(number);
    }

    private void theSellerStaysSilentAndIsPenalised() {
        life.fires(number, "rebuttalDeadline");
        try (Mouse adjudicator = screen(Cast.ADJUDICATOR)) {
            adjudicator
                    .opens("Decide the penalty", number)
                    .writes("Facts", "One listing offered jackets that bear the mark without consent.")
                    .writes("Law or term that is breached", "Trademark Law, article 57")
                    .writes("Why it is breached", "Selling goods that infringe a registered mark is an infringement.")
                    .submits("Decide the penalty")
                    .confirms("Decide the penalty")
                    .reads("Penalty of " + number + " decided");
        }
        life.goesOn(number);
        assertThat(cases.of(new CaseId(number)).ground()).isEqualTo("counterfeit");
        assertThat(cases.of(new CaseId(number)).outcome()).isIn(null, CaseOutcome.PENALISED);
    }

    /** The calendar that opens hides the rest of the page from readers until it is closed. */
    private static void dates(Page page, String label, String day) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input"));
        field.fill(day);
        field.press("Enter");
    }

    /** There are two places for files on the page; the first is for the certificate. */
    private static void handsIn(Mouse person, String photo) {
        person.page().locator("vaadin-upload input[type=file]").first().setInputFiles(Screen.photo(photo));
        person.keeps(photo);
    }

    /** Chooses from a field that filters as one types. */
    private static void picks(Page page, String label, String option) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input"));
        field.fill(option);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .first()
                .click();
        field.press("Escape");
    }

    private Mouse screen(Person person) {
        Page page = browsers.open(person, "en-US", DESK);
        page.navigate(browsers.address());
        return new Mouse(page);
    }
}
