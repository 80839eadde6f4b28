package org.touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.Measure;
import org.touchstone.cases.ProcessByHand;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.complaint.Retractions;
import org.touchstone.complaint.Sweeps;
import org.touchstone.complaint.Verifications;
import org.touchstone.demo.Chase;
import org.touchstone.demo.Stage;
import org.touchstone.demo.Tale;
import org.touchstone.identity.Person;
import org.touchstone.penalty.Severity;
import org.touchstone.purchase.AuthenticationResult.Finding;
import org.touchstone.purchase.PurchaseDesk;
import org.touchstone.rebuttal.Assessment.Verdict;
import org.touchstone.registration.RegistrationFixture;
import org.touchstone.registration.RegistrationId;
import org.touchstone.registration.RegistrationReviews;
import org.touchstone.registration.Registrations;
import org.touchstone.registration.Review;
import org.touchstone.registration.TakingBack;
import org.touchstone.reporter.ReporterFixture;
import org.touchstone.surveillance.RoundSizes;
import org.touchstone.surveillance.Rounds;

/** Lives through as many cases as it takes to come by every node of every model, with the real beans at each. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryNodeTest {

    private static final String POLICE = "shanghai-police";

    @Autowired
    Stage stage;

    @Autowired
    Footprints footprints;

    @Autowired
    Rounds rounds;

    @Autowired
    ProcessByHand byHand;

    @Autowired
    RegistrationFixture registrations;

    @Autowired
    Registrations answers;

    @Autowired
    RegistrationReviews reviews;

    @Autowired
    TakingBack takingBack;

    @Autowired
    Retractions retractions;

    @Autowired
    ReporterFixture reporters;

    @Autowired
    Verifications verifications;

    @Autowired
    Sweeps sweeps;

    @Autowired
    PurchaseDesk purchases;

    @BeforeAll
    void lives() {
        endedEarly();
        setAside();
        endedByTheItem();
        endedByTheHearing();
        penalised();
        appealed();
        workedByAgencies();
        aRound();
        registered();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_node_was_passed(String model) {
        Set<String> never = nodes(model);
        never.removeAll(footprints.in(model));
        assertThat(never).isEmpty();
    }

    private void endedEarly() {
        seen(filed().rejected(RejectionReason.DUPLICATE));
        seen(filed().asked().silent("clarificationDeadline", Duration.ZERO));
        seen(filed().asked().answered().accepted().takenBack());
    }

    /** Nobody believes its reporter any more. */
    private void setAside() {
        Person brand = reporters.brand();
        String id = reporters.reported(brand).value();
        verifications.verify(Cast.INTAKE, new CaseId(id), org.touchstone.complaint.Verdict.accept());
        byHand.goesOn(Person.SYSTEM, id);
        reporters.suspend(brand);
        sweeps.begin(Cast.ADJUDICATOR, reporters.number(brand), "They bought what they reported themselves.");
        byHand.goesOn(Person.SYSTEM, id);
        footprints.of(id);
    }

    private void endedByTheItem() {
        seen(bought().received().examined(Finding.GENUINE));
        seen(bought().received().examined(Finding.COUNTERFEIT).refuted().conceded());
        seen(bought().received().itemNotExamined().refuted().conceded());
        seen(bought().lost().refuted().conceded());
        seen(silent(filed().purchaseOrdered().planned(), "buyingDeadline")
                .refuted()
                .conceded());
        seen(silent(bought(), "receivingDeadline").refuted().conceded());
        seen(filed().purchaseOrdered().notBought().refuted().conceded());
    }

    private void endedByTheHearing() {
        Tale reminded = filed().accepted();
        for (String reminder : List.of("rebuttalFirstReminder", "rebuttalSecondReminder", "rebuttalLastReminder")) {
            reminded.silent(reminder, Duration.ZERO);
        }
        seen(reminded.refuted().silent("answerDeadline", Duration.ZERO));
        Tale again = filed().accepted().refuted().contested().assessed(Verdict.ANOTHER_ATTEMPT);
        seen(again.refuted().contested().assessed(Verdict.REFUTED));
    }

    private void penalised() {
        seen(filed().accepted()
                .refuted()
                .contested()
                .assessed(Verdict.FICTITIOUS)
                .punished(Severity.LOW)
                .considered());
        seen(filed().accepted()
                .notBelieved()
                .decidedWith(Measure.NAME_AND_SHAME)
                .refused()
                .decidedWith(Measure.NAME_AND_SHAME)
                .approved()
                .considered());
    }

    private void appealed() {
        Tale upheld = guilty().considered();
        upheld.appealed().overdue().upheld();
        seen(upheld);
        Tale inPart = guilty().considered();
        inPart.appealed().partlyOverturned(Measure.DELIST);
        seen(inPart);
        Tale overturned = guilty().considered();
        overturned.appealed().overturned();
        seen(overturned);
        Tale settled = guilty().considered();
        settled.appealed();
        retractions.retract(Cast.BRAND, settled.id(), "Our own licensee made these jackets.");
        seen(settled);
    }

    private void workedByAgencies() {
        Chase worked = guilty().chased(POLICE).refused().resubmitted().released();
        worked.overdue(POLICE, "referralOverdue").asked(POLICE).answered(POLICE);
        worked.accepted(POLICE).assigned(POLICE).overdue(POLICE, "outcomeOverdue");
        seen(worked.raided(POLICE).concluded(POLICE).tale());
        Chase passedOn = guilty().chased(POLICE).released().passedOn(POLICE, "zhejiang-ip");
        seen(passedOn.declined("zhejiang-ip").tale());
        seen(guilty().chased("saic").refused().givenUp().tale());
    }

    /** One listing is drawn, and nobody looks at it in time. */
    private void aRound() {
        String round = rounds.open(Cast.INVESTIGATOR, new RoundSizes(0, 1)).value();
        byHand.goesOn(Person.SYSTEM, round);
        byHand.comes(Person.SYSTEM, round, "roundEnds");
        footprints.of(round);
    }

    /** One is accepted late and after a question, one refused, one taken back, and one applicant never answers. */
    private void registered() {
        Person owner = registrations.owner();
        RegistrationId late = registrations.asked(owner, Cast.INTAKE);
        answers.answer(owner, late, "Page 2 is there now.");
        byHand.comes(Person.SYSTEM, late.value(), "reviewOverdue");
        reviews.review(Cast.INTAKE, late, new Review.Accept());
        RegistrationId refused = registrations.sent(owner);
        reviews.review(Cast.INTAKE, refused, new Review.Refuse("The certificate names another owner."));
        RegistrationId silent = registrations.asked(owner, Cast.INTAKE);
        byHand.comes(Person.SYSTEM, silent.value(), "applicantSilent");
        RegistrationId unwanted = registrations.sent(owner);
        takingBack.takeBack(owner, unwanted);
        for (RegistrationId id : List.of(late, refused, silent, unwanted)) {
            footprints.of(id.value());
        }
    }

    /** Whoever has the purchase of the tale in hand lets their time run out. */
    private Tale silent(Tale tale, String timer) {
        String purchase =
                purchases.of(Cast.MANAGER, tale.id()).orElseThrow().id().value();
        byHand.comes(Person.SYSTEM, purchase, timer);
        byHand.goesOn(Person.SYSTEM, tale.id().value());
        return tale;
    }

    private Tale filed() {
        return stage.another().filed();
    }

    private Tale bought() {
        return filed().purchaseOrdered().bought();
    }

    private Tale guilty() {
        return filed().accepted().sellerSilent().punished(Severity.MEDIUM);
    }

    private void seen(Tale tale) {
        footprints.of(tale);
    }

    private static Set<String> nodes(String model) {
        Set<String> all = new TreeSet<>();
        Bpmn.readModelFromFile(new File("bpmn", model + ".bpmn"))
                .getModelElementsByType(FlowNode.class)
                .forEach(node -> all.add(node.getId()));
        return all;
    }

    static Stream<String> models() {
        File[] files = new File("bpmn").listFiles((folder, name) -> name.endsWith(".bpmn"));
        return Stream.of(files).map(file -> file.getName().replace(".bpmn", "")).sorted();
    }
}
