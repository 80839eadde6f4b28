package org.touchstone.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
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

    Optional<CaseFile> hold(CaseId id) {
        return jdbc.sql(SELECT + "where c.id = ? for no key update of c")
                .param(id.value())
                .query(CaseRow::toFile)
                .optional();
    }

    List<CaseFile> find(Collection<CaseId> ids) {
        return jdbc.sql(SELECT + "where c.id = any(?) order by c.id")
                .param(ids.stream().map(CaseId::value).toArray(String[]::new))
                .query(CaseRow::toFile)
                .list();
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

    void grant(Collection<CaseId> ids, OrganisationId organisation, Role role, String person) {
        jdbc.sql("""
                        insert into case_grant (case_id, organisation, role, person)
                        select id, ?, ?, ? from unnest(?::text[]) id on conflict do nothing""")
                .params(
                        organisation.value(),
                        role.claim(),
                        person,
                        ids.stream().map(CaseId::value).toArray(String[]::new))
                .update();
    }

    boolean granted(CaseId id, OrganisationId organisation) {
        return jdbc.sql("select exists (select 1 from case_grant where case_id = ? and organisation = ?)")
                .params(id.value(), organisation.value())
                .query(Boolean.class)
                .single();
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

    void verified(CaseId id, Instant now) {
        jdbc.sql("update case_file set verified_at = ? where id = ? and verified_at is null")
                .params(at(now), id.value())
                .update();
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
