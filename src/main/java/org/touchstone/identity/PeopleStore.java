package org.touchstone.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

@Component
class PeopleStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PeopleStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void save(Person person) {
        jdbc.sql("""
                        insert into person (id, name, organisation, roles, locale)
                        values (:id, :name, :organisation, :roles::text[], :locale)
                        on conflict (id) do update set name = excluded.name, organisation = excluded.organisation,
                            roles = excluded.roles
                        where person.ended_at is null""")
                .param("id", person.id().value())
                .param("name", person.name())
                .param("organisation", person.organisation().value())
                .param("roles", person.roles().stream().map(Role::claim).collect(Collectors.joining(",", "{", "}")))
                .param("locale", person.locale().toLanguageTag())
                .update();
    }

    void mail(PersonId id, @Nullable String mail) {
        jdbc.sql("update person set mail = ? where id = ? and mail is distinct from ?")
                .params(mail, id.value(), mail)
                .update();
    }

    Optional<String> mail(PersonId id) {
        return jdbc.sql("select mail from person where id = ? and mail is not null and ended_at is null")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    void save(List<Organisation> organisations) {
        batches.batchUpdate("""
                insert into organisation (id, kind, name, name_zh, area, agency_kind, seller_id)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set name = excluded.name, name_zh = excluded.name_zh,
                    area = excluded.area, agency_kind = excluded.agency_kind""", organisations.stream().map(PeopleStore::row).toList());
    }

    /** False when there is one with its identifier or its seller already. */
    boolean insert(Organisation organisation) {
        return jdbc.sql("""
                        insert into organisation (id, kind, name, name_zh, area, agency_kind, seller_id)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""").params(row(organisation)).update() == 1;
    }

    /** By name, those whose names or identifier contain the words, behind the last one. */
    List<Organisation> organisations(
            Organisation.@Nullable Kind kind, String words, @Nullable OrganisationId after, int limit) {
        return jdbc.sql(
                        """
                        select * from organisation
                        where strpos(lower(name || ' ' || name_zh || ' ' || id), lower(:words)) > 0 %s %s
                        order by name, id limit :limit""".formatted(
                                        kind == null ? "" : "and kind = :kind",
                                        after == null
                                                ? ""
                                                : "and (name, id) > (select last.name, last.id from organisation last where last.id = :after)"))
                .param("words", words)
                .param("kind", kind == null ? "" : kind.name())
                .param("after", after == null ? "" : after.value())
                .param("limit", limit)
                .query(PeopleStore::toOrganisation)
                .list();
    }

    private static Object[] row(Organisation organisation) {
        return new Object[] {
            organisation.id().value(),
            organisation.kind().name(),
            organisation.name(),
            organisation.nameZh(),
            organisation.area(),
            organisation.agencyKind(),
            organisation.sellerId()
        };
    }

    Optional<Person> person(PersonId id) {
        return jdbc.sql("select * from person where id = ?")
                .param(id.value())
                .query(PeopleStore::toPerson)
                .optional();
    }

    Map<PersonId, String> names(Set<PersonId> ids) {
        return jdbc
                .sql("select id, name from person where id = any(?)")
                .param(ids.stream().map(PersonId::value).toArray(String[]::new))
                .query((row, number) -> Map.entry(new PersonId(row.getString("id")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Person> people(OrganisationId organisation, Role role) {
        return jdbc.sql("select * from person where organisation = ? and ? = any(roles) order by name")
                .param(organisation.value())
                .param(role.claim())
                .query(PeopleStore::toPerson)
                .list();
    }

    List<Person> people(Role role) {
        return jdbc.sql("select * from person where ? = any(roles) order by name")
                .param(role.claim())
                .query(PeopleStore::toPerson)
                .list();
    }

    Optional<Organisation> organisation(OrganisationId id) {
        return jdbc.sql("select * from organisation where id = ?")
                .param(id.value())
                .query(PeopleStore::toOrganisation)
                .optional();
    }

    Map<String, OrganisationId> sellers(Set<String> sellerIds) {
        return jdbc
                .sql("select seller_id, id from organisation where seller_id = any(?)")
                .param(sellerIds.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString(1), new OrganisationId(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<OrganisationId, Organisation> organisations(Set<OrganisationId> ids) {
        return jdbc
                .sql("select * from organisation where id = any(?)")
                .param(ids.stream().map(OrganisationId::value).toArray(String[]::new))
                .query(PeopleStore::toOrganisation)
                .list()
                .stream()
                .collect(Collectors.toMap(Organisation::id, organisation -> organisation));
    }

    List<Organisation> organisations(Organisation.Kind kind) {
        return jdbc.sql("select * from organisation where kind = ? order by name")
                .param(kind.name())
                .query(PeopleStore::toOrganisation)
                .list();
    }

    static Person toPerson(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .flatMap(claim -> Role.ofClaim(claim).stream())
                .collect(Collectors.toSet());
        return new Person(
                new PersonId(row.getString("id")),
                row.getString("name"),
                new OrganisationId(row.getString("organisation")),
                roles,
                Locale.forLanguageTag(row.getString("locale")));
    }

    private static Organisation toOrganisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getString("id")),
                Organisation.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_zh"),
                row.getString("area"),
                row.getString("agency_kind"),
                row.getString("seller_id"));
    }
}
