package org.touchstone.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/**
 * One case: one seller accused of infringing one right; everything that all rooms need to know of it.
 *
 * @param ground what was held against the seller, in the words of {@code penalty.dmn}; null before
 * @param overturnedAt when an appeal left nothing of its penalty, whatever outcome it had closed with
 */
public record CaseFile(
        CaseId id,
        OrganisationId brand,
        String brandName,
        String rightId,
        String rightKind,
        String sellerId,
        OrganisationId seller,
        String sellerName,
        Origin origin,
        Allegation allegation,
        @Nullable OrganisationId reporter,
        @Nullable PersonId reporterPerson,
        String category,
        String region,
        Money amount,
        String ruleSet,
        Triage.@Nullable Risk risk,
        Triage.@Nullable Route route,
        int priority,
        CaseStage stage,
        @Nullable CaseOutcome outcome,
        @Nullable CaseId linkedTo,
        Instant openedAt,
        @Nullable Instant notifiedAt,
        @Nullable Instant closedAt,
        @Nullable String ground,
        @Nullable Instant overturnedAt,
        int version) {

    public boolean closed() {
        return closedAt != null;
    }

    /** Whether the reader's own organisation is the accused, whatever else it is here. */
    public boolean accuses(Person reader) {
        return seller.equals(reader.organisation());
    }

    /**
     * Who answers for the allegation and is believed or not: the organisation that complained, which may act for the owner by
     * letter; for what nobody complained of, the owner of the right.
     */
    public OrganisationId complainant() {
        return origin == Origin.BRAND && reporter != null ? reporter : brand;
    }

    /** The complainant and the owner of the right: who hears what becomes of the case. */
    public Set<OrganisationId> complaining() {
        return brand.equals(complainant()) ? Set.of(brand) : Set.of(complainant(), brand);
    }

    /**
     * Whether the reader only joined the case: an organisation that complained for the owner after somebody else had opened it.
     * What was asked of who opened it, and what others handed in, is not theirs to read.
     */
    public boolean besides(Person reader) {
        return agent(reader) && !reader.organisation().equals(reporter);
    }

    /** Whether the reader is here because they complained for the owner of the right: of the complaints they read their own. */
    public boolean agent(Person reader) {
        return reader.has(Role.BRAND)
                && !reader.hasAny(Role.CASE_STAFF)
                && !brand.equals(reader.organisation())
                && !accuses(reader);
    }

    /** The platform and the owner of the right read what every reporter was asked and said; a reporter their own alone. */
    public boolean readsAll(Person reader) {
        return reader.hasAny(Role.CASE_STAFF) || brand.equals(reader.organisation());
    }

    /** Whether the seller was penalised and nothing of it stands any more. */
    public boolean overturned() {
        return overturnedAt != null && outcome != null && outcome.proven();
    }

    /** How it ended, as the key of a text: what an appeal undid is not called by its first name. */
    public Optional<String> ending() {
        return Optional.ofNullable(outcome).map(ended -> overturned() ? "OVERTURNED" : ended.name());
    }

    /** Who reported the case and how it was rated is for the platform and the reporter, not for the accused or an agency. */
    public boolean tellsRatingTo(Person reader) {
        return reader.hasAny(Role.CASE_STAFF) || reader.organisation().equals(reporter);
    }
}
