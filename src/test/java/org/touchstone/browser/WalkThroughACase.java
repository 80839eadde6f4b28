package org.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.appeal.Appeals;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.journey.Witness;
import org.touchstone.referral.Leads;
import org.touchstone.referral.ReferralDesk;

/** The life of a case as the README tells it, from the complaint to the appeal, each role at its screen. */
@TestComponent
@Scope("prototype")
class WalkThroughACase {

    private static final int PHONE = 360;
    private static final int DESK = 1280;

    private final Life life;
    private final Leads leads;
    private final ReferralDesk referrals;
    private final Appeals appeals;
    private final Witness witness;
    private BiFunction<Person, Integer, Screen> screens = (person, width) -> {
        throw new AssertionError("Nobody sits down");
    };
    private List<String> listings = List.of();
    private String number = "";
    private String purchase = "";

    WalkThroughACase(Life life, Leads leads, ReferralDesk referrals, Appeals appeals, Witness witness) {
        this.life = life;
        this.leads = leads;
        this.referrals = referrals;
        this.appeals = appeals;
        this.witness = witness;
    }

    /**
     * Walks through the life of a case against Harbour Trading, the store of the account seller2.
     *
     * @param accused two of its listings that are sold under the mark of Northpeak
     * @param sitDown opens the portal for a person on a screen of this width
     */
    void with(List<String> accused, BiFunction<Person, Integer, Screen> sitDown) throws IOException {
        listings = accused;
        screens = sitDown;
        theBrandFilesAComplaint();
        intakeOrdersATestPurchase();
        theInvestigatorPlansIt();
        aVolunteerBuysOnTheirPhone();
        theBrandExaminesTheItem();
        theSellerIsHeardThreeTimes();
        thePenaltyIsDecidedByTwo();
        theSourceIsFollowed();
        theAgencyRecordsAnOutcome();
        everyoneReadsHowItEnded();
        theSellerAppealsAndSomebodyNewDecides();
        theManagerDownloadsTheWorkbook();
    }

    private void theBrandFilesAComplaint() {
        try (Screen brand = screen(Cast.BRAND, DESK)) {
            brand.goes("New complaint")
                    .selects("Right", "NORTHPEAK")
                    .writes("Links or numbers of listings", String.join("\n", listings))
                    .press("Look up")
                    .reads("2 listings of 1 seller: one case will be opened")
                    .chooses("What are the listings accused of?", "Counterfeit goods")
                    .writes("In your words", "The logo on the sleeve is upside down.")
                    .adds("sleeve.png")
                    .ticks("I confirm this statement")
                    .press("Check your answers")
                    .reads("sleeve.png")
                    .press("Send complaint")
                    .reads("We have received your complaint");
            number = brand.number("TS", "");
        }
        goesOn();
    }

    private void intakeOrdersATestPurchase() {
        try (Screen intake = screen(Cast.INTAKE, DESK)) {
            intake.opens("Verify the complaint", number)
                    .reads("sleeve.png")
                    .chooses("Your decision", "In order, but buy an item and have it examined first")
                    .submits("Decide")
                    .reads("A test purchase was ordered in case " + number);
        }
        goesOn();
    }

    private void theInvestigatorPlansIt() {
        try (Screen investigator = screen(Cast.INVESTIGATOR, DESK)) {
            investigator
                    .opens("Plan the purchase", number)
                    .writes("Budget", "1000")
                    .submits("Plan the purchase")
                    .reads("a volunteer buys it next");
            purchase = investigator.number("TP", " is planned");
        }
    }

    /** A volunteer is not told which case it is for, so they go by the number of the purchase. */
    private void aVolunteerBuysOnTheirPhone() {
        try (Screen volunteer = screen(Cast.VOLUNTEER, PHONE)) {
            volunteer
                    .opens("Buy the item", purchase)
                    .writes("Order number", "3600000000000042")
                    .writes("Paid", "899")
                    .submits("Submit")
                    .reads("it waits for the parcel");
            volunteer
                    .opens("Receive the item", purchase)
                    .chooses("Condition of the parcel", "Intact")
                    .adds("seal.png")
                    .writes("Number on the seal", "SEAL-0815")
                    .submits("Submit")
                    .reads("the brand examines it next");
        }
    }

    private void theBrandExaminesTheItem() {
        try (Screen brand = screen(Cast.BRAND, DESK)) {
            brand.opens("Authenticate the item", number)
                    .writes("Number on the seal as you found it", "SEAL-0815")
                    .chooses("What is it?", "Counterfeit")
                    .writes("Findings", "The zip is of a make that we never used.")
                    .submits("Give the finding")
                    .reads("given");
        }
        goesOn();
    }

    /** What does not convince comes back twice, saying what is missing; the third time is the last. */
    private void theSellerIsHeardThreeTimes() {
        theSellerRefutes("invoice-1.png");
        theAdjudicatorAssesses("Not refuted so far", "What is missing");
        theSellerRefutes("invoice-2.png");
        theAdjudicatorAssesses("Not refuted so far", "What is missing");
        theSellerRefutes("invoice-3.png");
        theAdjudicatorAssesses("Not refuted, at the last attempt", "Reasons, which both sides read");
    }

    private void theSellerRefutes(String invoice) {
        try (Screen seller = screen(Cast.SELLER2, DESK)) {
            seller.opens("Refute the allegation", number)
                    .ticks("I am supplied by the brand or its distributor")
                    .writes("Statement", "We buy from a distributor; the invoice shows it.")
                    .adds(invoice)
                    .submits("Send the rebuttal")
                    .reads("Your rebuttal in case " + number + " was sent");
        }
        try (Screen brand = screen(Cast.BRAND, DESK)) {
            brand.opens("Answer the rebuttal", number)
                    .reads(invoice)
                    .chooses("What do you say to the rebuttal?", "I contest it: the goods are not genuine")
                    .writes("Reasons, which the seller reads too", "That firm was never supplied by us.")
                    .submits("Send the answer")
                    .reads("Your answer in case " + number + " was sent");
        }
    }

    private void theAdjudicatorAssesses(String verdict, String why) {
        try (Screen adjudicator = screen(Cast.ADJUDICATOR, DESK)) {
            adjudicator
                    .opens("Assess the rebuttal", number)
                    .chooses("Assessment", verdict)
                    .writes(why, "The invoice names another model.")
                    .submits("Submit the assessment")
                    .reads("Rebuttal of case " + number + " assessed");
        }
        goesOn();
    }

    private void thePenaltyIsDecidedByTwo() {
        try (Screen adjudicator = screen(Cast.ADJUDICATOR, DESK)) {
            adjudicator
                    .opens("Decide the penalty", number)
                    .ticks("Named in the public register")
                    .writes(
                            "Why your decision differs from the proposal (only if it does)",
                            "The store lives from counterfeits, so buyers must be warned.")
                    .writes("Facts", "Two listings offered jackets that bear the mark without consent.")
                    .writes("Law or term that is breached", "Trademark Law, article 57")
                    .writes("Why it is breached", "Selling goods that infringe a registered mark is an infringement.")
                    .submits("Decide the penalty")
                    .reads("They take effect when a second person has approved them.")
                    .confirms("Decide the penalty")
                    .reads("Penalty of " + number + " decided");
        }
        try (Screen approver = screen(Cast.APPROVER, DESK)) {
            approver.opens("Approve the penalty", number)
                    .reads("The store lives from counterfeits")
                    .submits("Approve")
                    .confirms("Approve")
                    .reads("Penalty of " + number + " approved");
        }
        goesOn();
        witness.marketplaceObeys(new CaseId(number));
        assertThat(witness.noneLive(listings)).isTrue();
    }

    private void theSourceIsFollowed() {
        try (Screen investigator = screen(Cast.INVESTIGATOR, DESK)) {
            investigator
                    .opens("Consider a lead", number)
                    .writes("Title of the lead", "Workshop behind Harbour Trading")
                    .writes("Where the source is suspected, and why", "The parcels leave from one yard in Baoshan.")
                    .leavesOnly("Agencies", "Shanghai Public Security Bureau, Economic Crime Investigation Corps")
                    .submits("Submit")
                    .reads(number + " has been considered");
        }
        try (Screen approver = screen(Cast.APPROVER, DESK)) {
            approver.opens("Release the lead", number)
                    .reads("The parcels leave from one yard in Baoshan.")
                    .submits("Release to the agencies")
                    .confirms("Release to the agencies")
                    .reads("was released");
        }
        goesOn();
    }

    private void theAgencyRecordsAnOutcome() {
        try (Screen officer = screen(Cast.OFFICER, DESK)) {
            officer.opens("Decide on the referral", number)
                    .chooses("Decision", "Accept: we take the lead on")
                    .submits("Submit decision")
                    .reads("was recorded");
        }
        try (Screen supervisor = screen(Cast.SUPERVISOR, DESK)) {
            supervisor
                    .opens("Assign officers", number)
                    .ticks(Cast.OFFICER.name())
                    .ticks(Cast.SUPERVISOR.name())
                    .submits("Assign")
                    .reads("Officers were assigned");
        }
        try (Screen officer = screen(Cast.OFFICER, DESK)) {
            officer.opens("Record the outcome", number)
                    .writes("Suspects", "3")
                    .writes("Arrests", "2")
                    .writes("Goods seized (pieces)", "400")
                    .writes("Value of the goods seized", "359600")
                    .submits("Add to the record")
                    .reads("3 suspects, 2 arrests")
                    .writes("Closing sentence", "Two suspects are with the procurator.")
                    .press("Conclude the referral")
                    .reads("was concluded");
        }
        goesOn();
        assertThat(witness.ending("case", number)).isEqualTo("caseReferred");
    }

    private void everyoneReadsHowItEnded() {
        for (Person party : List.of(Cast.BRAND, Cast.SELLER2, Cast.INTAKE, Cast.MANAGER)) {
            try (Screen screen = screen(party, DESK)) {
                screen.goes("Cases").follows(number).reads("the source was followed offline");
            }
        }
    }

    private void theSellerAppealsAndSomebodyNewDecides() {
        try (Screen seller = screen(Cast.SELLER2, DESK)) {
            seller.goes("Cases")
                    .follows(number)
                    .follows("Appeal against the decision")
                    .writes("Why the decision is wrong", "The distributor has now sent the papers of both jackets.")
                    .submits("Appeal against the decision")
                    .reads("was filed");
        }
        try (Screen adjudicator = screen(Cast.ADJUDICATOR2, DESK)) {
            adjudicator
                    .opens("Decide the appeal", number)
                    .chooses("Outcome", "Decision overturned")
                    .writes("Reasons", "The papers fit the jackets on offer.")
                    .submits("Decide the appeal")
                    .confirms("Decide the appeal")
                    .reads("decided");
        }
        goesOn();
        witness.marketplaceObeys(new CaseId(number));
        assertThat(witness.allLive(listings)).isTrue();
    }

    private void theManagerDownloadsTheWorkbook() throws IOException {
        try (Screen manager = screen(Cast.MANAGER, DESK)) {
            manager.goes("Reports");
            Download book = manager.page().waitForDownload(() -> manager.follows("Download workbook (Excel)"));
            assertThat(book.suggestedFilename()).endsWith(".xlsx");
            try (InputStream bytes = book.createReadStream();
                    var workbook = new XSSFWorkbook(bytes)) {
                assertThat(firstColumn(workbook.getSheet("Cases"))).contains(number);
            }
        }
    }

    private static List<String> firstColumn(Sheet sheet) {
        var words = new DataFormatter();
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> words.formatCellValue(row.getCell(0)))
                .toList();
    }

    /** Lets everything run that the portal does by itself when somebody has done their part. */
    private void goesOn() {
        var id = new CaseId(number);
        leads.of(Cast.INVESTIGATOR, id).forEach(lead -> life.goesOn(lead.id().value()));
        referrals
                .of(Cast.MANAGER, id)
                .forEach(referral -> life.goesOn(referral.id().value()));
        appeals.of(Cast.MANAGER, id).forEach(appeal -> life.goesOn(appeal.id().value()));
        life.goesOn(number);
    }

    private Screen screen(Person person, int width) {
        return screens.apply(person, width);
    }
}
