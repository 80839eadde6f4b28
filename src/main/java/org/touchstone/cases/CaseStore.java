package org.touchstone.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

@Component
class CaseStore {

    private static final String SELECT = """
            select c.*, b.name as brand_name, s.name as seller_name from case_file c
            join organisation b on b.id = c.brand join organisation s on s.id = c.seller
            """;

    private final JdbcClient jdbc;

    CaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseId id, NewCase opened, OrganisationId seller, String ruleSet, Instant now) {
        long amount = opened.listings().stream()
                .mapToLong(listing -> listing.price().minor())
                .sum();
        jdbc.sql("""
                        insert into case_file (id, brand, right_id, right_kind, seller_id, seller, reporter, reporter_person,
                            origin, allegation, category, region, amount_minor, currency, rule_set, stage, linked_to, opened_at)
                        values (:id, :brand, :rightId, :rightKind, :sellerId, :seller, :reporter, :reporterPerson,
                            :origin, :allegation, :category, :region, :amount, :currency, :ruleSet, 'VERIFICATION', :linkedTo, :now)""")
                .param("id", id.value())
                .param("brand", opened.brand().value())
                .param("rightId", opened.rightId())
                .param("rightKind", opened.rightKind())
                .param("sellerId", opened.sellerId())
                .param("seller", seller.value())
                .param(
                        "reporter",
                        opened.reporter() == null ? null : opened.reporter().value())
                .param(
                        "reporterPerson",
                        opened.reporterPerson() == null
                                ? null
                                : opened.reporterPerson().value())
                .param("origin", opened.origin().name())
                .param("allegation", opened.allegation().name())
                .param("category", opened.category())
                .param("region", opened.region())
                .param("amount", amount)
                .param("currency", opened.listings().getFirst().price().currency())
                .param("ruleSet", ruleSet)
                .param("linkedTo", opened.linkedTo().map(CaseId::value).orElse(null))
                .param("now", at(now))
                .update();
    }

    void insert(CaseId id, List<CaseListing> listings) {
        jdbc.sql("""
                        insert into case_listing (case_id, listing_id, title, url, price_minor, currency, picture)
                        select ?, l.* from unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[]) l
                        on conflict do nothing""")
                .params(
                        id.value(),
                        column(listings, CaseListing::listingId),
                        column(listings, CaseListing::title),
                        column(listings, CaseListing::url),
                        listings.stream()
                                .map(listing -> listing.price().minor())
                                .toArray(Long[]::new),
                        column(listings, listing -> listing.price().currency()),
                        column(listings, CaseListing::picture))
                .update();
    }

    private static String[] column(List<CaseListing> listings, Function<CaseListing, @Nullable String> value) {
        return listings.stream().map(value).toArray(String[]::new);
    }

    void recount(CaseId id) {
        jdbc.sql("""
                        update case_file set amount_minor =
                            (select sum(price_minor) from case_listing where case_id = id), version = version + 1
                        where id = ?""").param(id.value()).update();
    }

    Optional<CaseFile> find(CaseId id) {
        return jdbc.sql(SELECT + "where c.id = ?")
                .param(id.value())
                .query(CaseRow::toFile)
                .optional();
    }

    Optional<CaseFile> find(Person reader, CaseId id) {
        var scope = CaseScope.of(reader);
        return jdbc.sql(SELECT + "where c.id = :id and " + scope.sql())
                .param("id", id.value())
                .params(scope.parameters())
                .query(CaseRow::toFile)
                .optional();
    }

    List<CaseFile> list(Person reader, CaseQuery query) {
        var scope = CaseScope.of(reader);
        var search = new CaseSearch(query);
        return jdbc.sql(SELECT + "where " + scope.sql() + search.sql() + " order by c.opened_at desc, c.id desc limit "
                        + query.limit())
                .params(scope.parameters())
                .params(search.parameters())
                .query(CaseRow::toFile)
                .list();
    }

    List<CaseListing> listings(CaseId id) {
        return jdbc.sql("select * from case_listing where case_id = ? order by listing_id")
                .param(id.value())
                .query(CaseRow::toListing)
                .list();
    }

    Optional<CaseId> joinable(OrganisationId brand, String rightId, String sellerId, Instant since) {
        return jdbc.sql("""
                        select id from case_file where brand = ? and right_id = ? and seller_id = ? and opened_at >= ?
                        and closed_at is null and notified_at is null order by opened_at desc limit 1""")
                .params(brand.value(), rightId, sellerId, at(since))
                .query((row, number) -> new CaseId(row.getString(1)))
                .optional();
    }

    Optional<CaseId> latest(OrganisationId brand, String rightId, String sellerId) {
        return jdbc.sql("""
                        select id from case_file where brand = ? and right_id = ? and seller_id = ?
                        order by opened_at desc, id desc limit 1""")
                .params(brand.value(), rightId, sellerId)
                .query((row, number) -> new CaseId(row.getString(1)))
                .optional();
    }

    void grant(CaseId id, OrganisationId organisation, Role role, String person) {
        jdbc.sql(
                        "insert into case_grant (case_id, organisation, role, person) values (?, ?, ?, ?) on conflict do nothing")
                .params(id.value(), organisation.value(), role.claim(), person)
                .update();
    }

    void revoke(CaseId id, OrganisationId organisation, Role role) {
        jdbc.sql("delete from case_grant where case_id = ? and organisation = ? and role = ?")
                .params(id.value(), organisation.value(), role.claim())
                .update();
    }

    void triaged(CaseId id, Triage triage) {
        jdbc.sql("update case_file set risk = ?, route = ?, priority = ?, version = version + 1 where id = ?")
                .params(triage.risk().name(), triage.route().name(), triage.priority(), id.value())
                .update();
    }

    void notified(CaseId id, Instant now) {
        jdbc.sql("update case_file set notified_at = coalesce(notified_at, ?), version = version + 1 where id = ?")
                .params(at(now), id.value())
                .update();
    }

    void ground(CaseId id, String ground) {
        jdbc.sql("update case_file set ground = ?, version = version + 1 where id = ?")
                .params(ground, id.value())
                .update();
    }

    void allegation(CaseId id, Allegation allegation) {
        jdbc.sql("update case_file set allegation = ?, version = version + 1 where id = ?")
                .params(allegation.name(), id.value())
                .update();
    }

    boolean overturned(CaseId id, Instant now) {
        return jdbc.sql("""
                        update case_file set overturned_at = ?, version = version + 1
                        where id = ? and overturned_at is null""").params(at(now), id.value()).update() == 1;
    }

    void stage(CaseId id, CaseStage stage) {
        jdbc.sql("update case_file set stage = ?, version = version + 1 where id = ?")
                .params(stage.name(), id.value())
                .update();
    }

    boolean close(CaseId id, CaseOutcome outcome, Instant now) {
        return jdbc.sql("""
                                update case_file set stage = 'CLOSED', outcome = ?, closed_at = ?, version = version + 1
                                where id = ? and closed_at is null""").params(outcome.name(), at(now), id.value()).update() == 1;
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
