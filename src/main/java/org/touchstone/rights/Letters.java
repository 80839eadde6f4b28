package org.touchstone.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.Moment;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** Letters of authorisation: for whom an agent may act, where, and until when. */
@Service
@Transactional
public class Letters {

    private final LetterStore store;
    private final RuleSets rules;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Letters(LetterStore store, RuleSets rules, ApplicationEventPublisher publisher, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The letters that the reader's organisation holds or gave, the longest lasting first. */
    @Transactional(readOnly = true)
    public List<Letter> of(Person reader) {
        reader.must(Role.BRAND);
        return store.of(reader.organisation());
    }

    /** One letter, for its two parties and platform staff. */
    @Transactional(readOnly = true)
    public Letter see(Person reader, String id) {
        if (!reader.hasAny(Role.CASE_STAFF)) {
            reader.must(Role.BRAND);
        }
        return store.find(Words.storable(id))
                .filter(letter -> reader.isSystem()
                        || reader.hasAny(Role.CASE_STAFF)
                        || letter.agent().equals(reader.organisation())
                        || letter.owner().equals(reader.organisation()))
                .orElseThrow(() -> new NotFound(id));
    }

    /** The owner takes a letter back; from now on its agent files nothing more. Cases that are open go on. */
    public void end(Person by, String id) {
        by.must(Role.BRAND);
        Letter letter = see(by, id);
        if (!letter.owner().equals(by.organisation())) {
            throw new Refused("rights.refused.letterOwner");
        }
        if (!store.end(id, today())) {
            throw new Refused("rights.refused.letterEndedBefore", id);
        }
        publisher.publishEvent(new Act(clock.instant(), by.id(), "LetterEnded", id));
        publisher.publishEvent(new LetterTakenBack(
                id, letter.agent(), letter.owner(), letter.brands().getFirst().name()));
    }

    /** What a letter is good for today. */
    public Standing standing(Letter letter) {
        return letter.standing(today(), rules.of(rules.current()).number("rightsFirstWarningDays"));
    }

    /** Who may complain on the right today without being its owner; without a reader, to tell them what changes. */
    @Transactional(readOnly = true)
    public List<OrganisationId> agents(Right right) {
        return store.agents(right.brand().id(), today()).stream()
                .filter(agent -> cover(agent, right, today()))
                .toList();
    }

    boolean cover(OrganisationId agent, Right right, LocalDate day) {
        return store.of(agent, right.brand().id()).stream()
                .anyMatch(letter ->
                        letter.covers(right) && letter.standing(day, 0).usable());
    }

    void mustCover(OrganisationId agent, Right right, LocalDate day) {
        if (!cover(agent, right, day)) {
            throw store.of(agent, right.brand().id()).stream()
                    .min(Comparator.comparing(letter -> nearness(letter.standing(day, 0))))
                    .map(letter -> refusal(letter, right, day))
                    .orElseGet(() -> new Refused(
                            "rights.refused.letterMissing",
                            right.name(),
                            right.brand().name()));
        }
    }

    /** Of several letters the one that comes nearest to being good is spoken of. */
    private static int nearness(Standing standing) {
        return switch (standing) {
            case Standing.NotYetInForce early -> 1;
            case Standing.Expired late -> 2;
            case Standing.Ended ended -> 3;
            default -> 0;
        };
    }

    private static Refused refusal(Letter letter, Right right, LocalDate day) {
        String brand = right.brand().name();
        return switch (letter.standing(day, 0)) {
            case Standing.NotYetInForce early ->
                new Refused("rights.refused.letterNotYet", brand, Moment.kept(early.from()));
            case Standing.Expired late -> new Refused("rights.refused.letterExpired", brand, Moment.kept(late.on()));
            case Standing.Ended ended -> new Refused("rights.refused.letterEnded", brand, Moment.kept(ended.on()));
            default ->
                new Refused(
                        "rights.refused.letterTerritory",
                        brand,
                        letter.territories().stream().map(Letters::country).toList(),
                        right.name(),
                        country(right.territory()));
        };
    }

    private static Locale country(String code) {
        return Locale.of("", code);
    }

    private LocalDate today() {
        return clock.instant().atZone(Moment.ZONE).toLocalDate();
    }
}
