package org.touchstone.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Rights, brands and letters for tests, each of an owner of its own so that no two tests meet. */
@TestComponent
public class RightFixture {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Register register;
    private final Brands brands;
    private final Rights rights;
    private final Guides guides;
    private final People people;

    RightFixture(Register register, Brands brands, Rights rights, Guides guides, People people) {
        this.register = register;
        this.brands = brands;
        this.rights = rights;
        this.guides = guides;
        this.people = people;
    }

    /** Somebody of a brand's organisation that nobody knows yet. */
    public Person owner() {
        int number = COUNT.incrementAndGet();
        var organisation = new OrganisationId("owner-" + number);
        people.register(new Organisation(
                organisation, Organisation.Kind.BRAND, "Owner " + number, "权利人 " + number, "", null, null));
        return people.welcome(new Person(
                new PersonId("owner-" + number), "Olga " + number, organisation, Set.of(Role.BRAND), Locale.ENGLISH));
    }

    public Brand brand(Person owner) {
        return brands.named(owner.organisation(), "Brand of " + owner.name());
    }

    public LocalDate today() {
        return rights.today();
    }

    /** A trademark of one's own number in classes 18 and 25. */
    public RightDetails mark(LocalDate from, LocalDate until) {
        int number = COUNT.incrementAndGet();
        return new RightDetails(
                RightKind.TRADEMARK,
                "TM " + number,
                "ZZYZX" + number,
                "Trademark Office",
                "CN",
                List.of(18, 25),
                from,
                until);
    }

    /** A right whose certificate was handed in and that nobody looked at yet. */
    public Right entered(Person owner) {
        return entered(owner, mark(today().minusYears(2), today().plusYears(8)));
    }

    public Right entered(Person owner, RightDetails details) {
        return now(register.enter(brand(owner), details).orElseThrow());
    }

    public Right verified(Person owner) {
        return verified(owner, mark(today().minusYears(2), today().plusYears(8)));
    }

    public Right verified(Person owner, RightDetails details) {
        Right right = entered(owner, details);
        register.verify(right.id());
        return now(right.id());
    }

    public Letter letter(
            String id, Person agent, Person owner, List<String> territories, LocalDate from, LocalDate until) {
        var letter = new Letter(
                id, agent.organisation(), owner.organisation(), List.of(brand(owner)), territories, from, until, null);
        register.enter(letter);
        return letter;
    }

    public Letter letter(Person agent, Person owner) {
        return letter(
                "RG-2014-%06d".formatted(COUNT.incrementAndGet()),
                agent,
                owner,
                List.of("CN"),
                today().minusDays(1),
                today().plusYears(1));
    }

    /** A brand whose guide says something about its packaging. */
    public Brand guided(Person owner, GuideAudience audience) {
        Brand brand = brand(owner);
        int version = guides.of(owner, brand.id())
                .part(GuideSection.PACKAGING)
                .map(GuidePart::version)
                .orElse(0);
        guides.write(owner, brand.id(), GuideSection.PACKAGING, audience, "The box is sewn, never glued.", version);
        return brand;
    }

    public Right now(String id) {
        return rights.find(id).orElseThrow();
    }
}
