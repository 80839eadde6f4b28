package org.touchstone.identity;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/** The register of organisations as the operator keeps it: who is not in it cannot sign in. */
@Service
@Transactional
public class Organisations {

    public static final int PAGE = 50;

    /** As the marketplace counts its sellers. */
    private static final String SELLER_NUMBER = "[^\\s\\p{Cntrl}]{1,40}";

    private final People people;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Organisations(People people, ApplicationEventPublisher publisher, Clock clock) {
        this.people = people;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Organisations by their English name, {@link #PAGE} at a time: every seller who was ever accused is one.
     *
     * @param kind null for all kinds
     * @param words what a name or the short name contains, empty for all
     * @param after the last one of the page before
     */
    @Transactional(readOnly = true)
    public List<Organisation> page(
            Person by, Organisation.@Nullable Kind kind, String words, @Nullable OrganisationId after) {
        by.must(Role.ADMIN);
        return people.organisations(kind, searched(words), after, PAGE);
    }

    /** What is typed to look for something, as far as it can be looked for. */
    static String searched(String words) {
        return PlainText.cleaned(words.substring(0, Math.min(words.length(), Organisation.LONGEST_NAME)))
                .strip();
    }

    /** One organisation, for the operator. */
    @Transactional(readOnly = true)
    public Organisation see(Person by, OrganisationId id) {
        by.must(Role.ADMIN);
        return people.organisation(id);
    }

    /** Takes in a new one; one that is there already is not written over. */
    public void takeIn(Person by, Organisation organisation) {
        by.must(Role.ADMIN);
        check(organisation);
        mustNotBeOneOfItsKind(organisation);
        if (!people.takeIn(organisation)) {
            mustBeOfNewSeller(organisation);
            throw new Refused(
                    "identity.refused.organisationTaken", organisation.id().value());
        }
        registered(by, organisation);
    }

    /** Takes an organisation in, or corrects its names and competence; what kind it is stays as it was. */
    public void register(Person by, Organisation organisation) {
        by.must(Role.ADMIN);
        check(organisation);
        if (!people.knows(organisation.id())) {
            mustNotBeOneOfItsKind(organisation);
        }
        if (!people.takeIn(organisation)) {
            mustBeOfNewSeller(organisation);
            correct(organisation);
        }
        registered(by, organisation);
    }

    /** Its kind says what its people may do, and a seller's number whose cases are theirs: neither changes. */
    private void correct(Organisation organisation) {
        Organisation known = people.organisation(organisation.id());
        if (known.kind() != organisation.kind() || !Objects.equals(known.sellerId(), organisation.sellerId())) {
            throw new Refused(
                    "identity.refused.otherKind",
                    organisation.id().value(),
                    known.kind().textKey());
        }
        people.register(organisation);
    }

    /** What was not taken in although its short name is new names a store that belongs to another. */
    private void mustBeOfNewSeller(Organisation organisation) {
        if (!people.knows(organisation.id())) {
            throw new Refused("identity.refused.sellerTaken", String.valueOf(organisation.sellerId()));
        }
    }

    /** There is one marketplace, and one body of volunteers: the people of a second one would see everybody's cases. */
    private static void mustNotBeOneOfItsKind(Organisation organisation) {
        if (!Organisation.Kind.REGISTERED.contains(organisation.kind())) {
            throw new Refused(
                    "identity.refused.oneOfItsKind", organisation.kind().textKey());
        }
    }

    private void registered(Person by, Organisation organisation) {
        publisher.publishEvent(new Act(
                clock.instant(),
                by.id(),
                "OrganisationRegistered",
                organisation.id().value()));
    }

    private static void check(Organisation organisation) {
        mustBeName(organisation.name());
        mustBeName(organisation.nameZh());
        boolean agency = organisation.kind() == Organisation.Kind.AGENCY;
        String competence = organisation.agencyKind();
        if (agency && (competence == null || !Organisation.COMPETENCES.contains(competence))) {
            throw new Refused("identity.refused.competence");
        }
        if (agency && !organisation.area().matches("(\\d\\d){0,3}")) {
            throw new Refused("identity.refused.area");
        }
        if (!agency && (competence != null || !organisation.area().isEmpty())) {
            throw new Refused("identity.refused.noAgency");
        }
        mustBeSeller(organisation.kind() == Organisation.Kind.SELLER, organisation.sellerId());
    }

    private static void mustBeSeller(boolean seller, @Nullable String number) {
        if (seller ? number == null || !number.matches(SELLER_NUMBER) : number != null) {
            throw new Refused("identity.refused.sellerId");
        }
    }

    private static void mustBeName(String name) {
        if (name.isBlank() || name.length() > Organisation.LONGEST_NAME) {
            throw new Refused("identity.refused.organisationName", Organisation.LONGEST_NAME);
        }
        PlainText.line(name, "identity.refused.organisationName", Organisation.LONGEST_NAME);
    }
}
