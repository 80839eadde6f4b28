package org.touchstone.reporter;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.cases.Allegation;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Measure;
import org.touchstone.cases.MeasuresImposed;
import org.touchstone.cases.NewCase;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verifications;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Reporters of whom nobody has heard before, and what becomes of what they report. */
@TestComponent
public class ReporterFixture {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Cases cases;
    private final Verifications verifications;
    private final ReporterStore store;
    private final Reporters reporters;
    private final ReporterRecords records;
    private final ReporterMeasures measures;
    private final ReporterAppeals appeals;
    private final People people;
    private final Life life;
    private final Clock clock;

    ReporterFixture(
            Cases cases,
            Verifications verifications,
            ReporterStore store,
            Reporters reporters,
            ReporterRecords records,
            ReporterMeasures measures,
            ReporterAppeals appeals,
            People people,
            Life life,
            Clock clock) {
        this.cases = cases;
        this.verifications = verifications;
        this.store = store;
        this.reporters = reporters;
        this.records = records;
        this.measures = measures;
        this.appeals = appeals;
        this.people = people;
        this.life = life;
        this.clock = clock;
    }

    public Person brand() {
        String name = "brand-of-record-" + NEXT.incrementAndGet();
        people.register(
                new Organisation(new OrganisationId(name), Organisation.Kind.BRAND, name, name, "", null, null));
        return people.welcome(new Person(
                new PersonId(name + "-staff"), name, new OrganisationId(name), Set.of(Role.BRAND), Locale.ENGLISH));
    }

    public Person volunteer() {
        String name = "volunteer-of-record-" + NEXT.incrementAndGet();
        return people.welcome(new Person(
                new PersonId(name), name, Cast.VOLUNTEER.organisation(), Set.of(Role.VOLUNTEER), Locale.ENGLISH));
    }

    public ReporterNumber number(Person reporter) {
        return store.find(ReporterId.of(reporter).orElseThrow()).orElseThrow().number();
    }

    /** A case that this person brought, screened and waiting for intake. */
    public CaseId reported(Person by) {
        return reported(by, by.has(Role.VOLUNTEER) ? Origin.VOLUNTEER : Origin.BRAND);
    }

    public CaseId reported(Person by, Origin origin) {
        return reported(by, origin, origin == Origin.BRAND ? by.organisation() : Cast.BRAND.organisation());
    }

    /** A case that an agent brought for Northpeak, screened and waiting for intake. */
    public CaseId reportedForAnother(Person agent) {
        return reported(agent, Origin.BRAND, Cast.BRAND.organisation());
    }

    private CaseId reported(Person by, Origin origin, OrganisationId brand) {
        int number = NEXT.incrementAndGet();
        CaseId id = cases.open(
                by,
                new NewCase(
                        brand,
                        "right-of-record-" + number,
                        "trademark",
                        "s1001",
                        "Sunny Outlet",
                        origin,
                        Allegation.COUNTERFEIT,
                        origin == Origin.BRAND || origin == Origin.VOLUNTEER ? by.organisation() : null,
                        origin == Origin.BRAND || origin == Origin.VOLUNTEER ? by.id() : null,
                        "apparel",
                        "33",
                        List.of(new CaseListing(
                                "R" + number,
                                "Jacket",
                                "https://market.example/item/R" + number,
                                Money.rmb(100),
                                null)),
                        Optional.empty()));
        life.goesOn(id.value());
        return id;
    }

    /** The same person, who has reported the same as well. */
    public Person joined(CaseId id, Person by) {
        reporters.filed(new Report(id, ReporterId.of(by).orElseThrow(), Allegation.COUNTERFEIT.name(), List.of()));
        return by;
    }

    /** Reported, and the seller was penalised for it. */
    public CaseId upheld(Person by) {
        CaseId id = reported(by);
        penalised(id);
        return id;
    }

    public void penalised(CaseId id) {
        cases.tell(new MeasuresImposed(id, Cast.ADJUDICATOR.id(), clock.instant(), EnumSet.of(Measure.DELIST)));
    }

    /** Reported and penalised, and an appeal left nothing of it. */
    public CaseId overturned(Person by) {
        CaseId id = upheld(by);
        cases.overturned(id);
        return id;
    }

    public CaseId rejected(Person by, RejectionReason reason) {
        CaseId id = reported(by);
        verifications.verify(Cast.INTAKE, id, Verdict.reject(reason, "The label shown is genuine."));
        life.goesOn(id.value());
        return id;
    }

    public CaseId knowinglyFalse(Person by) {
        return rejected(by, RejectionReason.BAD_FAITH);
    }

    /** Warned, suspended after three more that were knowingly false, and agreed to by a second person. */
    public void suspend(Person reporter) {
        String reasons = "The brand sold these jackets to the store itself.";
        knowinglyFalse(reporter);
        measures.decide(Cast.ADJUDICATOR, latest(reporter), new Proposal.Warn(), reasons);
        IntStream.range(0, 3).forEach(one -> knowinglyFalse(reporter));
        measures.decide(Cast.ADJUDICATOR, latest(reporter), new Proposal.Suspend(Duration.ofDays(30)), reasons);
        measures.approve(Cast.APPROVER, latest(reporter));
    }

    /** One measure that is to be weighed, one suspension that waits for the second person, one appeal. */
    public void everyPointOfWaiting() {
        String reasons = "The brand sold these jackets to the store itself.";
        knowinglyFalse(brand());
        Person appealing = brand();
        knowinglyFalse(appealing);
        measures.decide(Cast.ADJUDICATOR, latest(appealing), new Proposal.Warn(), reasons);
        appeals.file(appealing, latest(appealing), "The jackets were stolen from us, we did not sell them.");
        Person goesOn = brand();
        knowinglyFalse(goesOn);
        measures.decide(Cast.ADJUDICATOR, latest(goesOn), new Proposal.Warn(), reasons);
        IntStream.range(0, 3).forEach(one -> knowinglyFalse(goesOn));
        measures.decide(Cast.ADJUDICATOR, latest(goesOn), new Proposal.Suspend(Duration.ofDays(30)), reasons);
    }

    private MeasureId latest(Person reporter) {
        return records.see(Cast.MANAGER, number(reporter)).measures().getFirst().id();
    }
}
