package org.touchstone.rights;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Moment;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** The register of rights: who sees which, and which a complaint can rest on today. */
@Service
@Transactional(readOnly = true)
public class Rights {

    private final RightStore store;
    private final Letters letters;
    private final RuleSets rules;
    private final Clock clock;

    Rights(RightStore store, Letters letters, RuleSets rules, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.rules = rules;
        this.clock = clock;
    }

    /** A brand's own rights and those it may act on as an agent; for platform staff those of all brands. */
    public List<Right> of(Person reader) {
        return list(reader, RightQuery.first());
    }

    /** The same, a page at a time, by name. */
    public List<Right> list(Person reader, RightQuery query) {
        if (!reader.hasAny(Role.CASE_STAFF)) {
            reader.must(Role.BRAND);
        }
        return store.list(RightScope.of(reader, today()), query);
    }

    /** One right as this person may see it. */
    public Right see(Person reader, String rightId) {
        if (!reader.hasAny(Role.CASE_STAFF)) {
            reader.must(Role.BRAND);
        }
        return find(rightId)
                .filter(right -> reader.isSystem()
                        || reader.hasAny(Role.CASE_STAFF)
                        || authorised(reader.organisation(), right, clock.instant()))
                .orElseThrow(() -> new NotFound(rightId));
    }

    /** The reader's own rights that can be renewed, by name, at most 200. */
    public List<Right> renewable(Person by) {
        by.must(Role.BRAND);
        return store.renewable(by.organisation());
    }

    /** Of the rights that this person may see those with one of these ids or numbers, however the numbers are written. */
    public List<Right> named(Person by, Set<String> ids, Set<String> numbers) {
        by.must(Role.BRAND);
        return store.named(RightScope.of(by, today()), storable(ids), storable(numbers));
    }

    private static Set<String> storable(Set<String> said) {
        return said.stream().map(Words::storable).collect(Collectors.toSet());
    }

    /** The rights on which this person can file a complaint now. */
    public List<Right> usable(Person by) {
        by.must(Role.BRAND);
        return store.usable(RightScope.of(by, today()), today());
    }

    /**
     * The right on which this organisation, its owner or an agent, can file a complaint at that moment.
     *
     * @throws Refused with a sentence that says what is in the way and what to do
     */
    public Right rely(OrganisationId by, String rightId, Instant at) {
        Right right = find(rightId)
                .filter(known ->
                        known.verified() || known.revoked() || known.owner().equals(by))
                .orElseThrow(() -> new Refused("rights.refused.unknown", rightId));
        if (!right.owner().equals(by)) {
            letters.mustCover(by, right, day(at));
        }
        Reliance.check(right, day(at));
        return right;
    }

    /** The same for who needs no reason why not. */
    public Optional<Right> inForce(OrganisationId by, String rightId, Instant at) {
        return find(rightId).filter(right -> right.inForce(day(at))).filter(right -> authorised(by, right, at));
    }

    /** Whether the organisation owns the right or holds a letter for it at that moment. */
    public boolean authorised(OrganisationId by, Right right, Instant at) {
        return right.owner().equals(by) || right.verified() && letters.cover(by, right, day(at));
    }

    /**
     * Verified rights in force whose names stand in a text, trademarks first and of these the oldest, at most 100. Registers
     * of rights are public, so this needs no reader.
     */
    @Transactional(readOnly = true)
    public List<Right> namedIn(String text) {
        return store.namedIn(Words.plain(text), today());
    }

    /** A right by its id, without a reader, for steps of the process. */
    public Optional<Right> find(String rightId) {
        return store.find(Words.storable(rightId));
    }

    /** What a right is good for today. */
    public Standing standing(Right right) {
        return right.standing(today(), rules.of(rules.current()).number("rightsFirstWarningDays"));
    }

    public LocalDate day(Instant at) {
        return at.atZone(Moment.ZONE).toLocalDate();
    }

    /** The programme's day now. */
    public LocalDate today() {
        return day(clock.instant());
    }
}
