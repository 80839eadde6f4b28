package org.touchstone.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.Conflict;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

@Component
class GuideStore {

    private final JdbcClient jdbc;

    GuideStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the part, unless somebody else changed or wrote it meanwhile. */
    void save(GuidePart part) {
        int saved = part.version() == 0 ? insert(part) : update(part);
        if (saved == 0) {
            throw new Conflict(part.brand());
        }
    }

    private int insert(GuidePart part) {
        return jdbc.sql("""
                        insert into brand_guide (brand, section, audience, body, edited_by, edited_at, version)
                        values (?, ?, ?, ?, ?, ?, 1) on conflict do nothing""")
                .params(
                        part.brand(),
                        part.section().name(),
                        part.audience().name(),
                        part.text(),
                        part.editedBy().value(),
                        part.editedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private int update(GuidePart part) {
        return jdbc.sql("""
                        update brand_guide set audience = ?, body = ?, edited_by = ?, edited_at = ?, version = version + 1
                        where brand = ? and section = ? and version = ?""")
                .params(
                        part.audience().name(),
                        part.text(),
                        part.editedBy().value(),
                        part.editedAt().atOffset(ZoneOffset.UTC),
                        part.brand(),
                        part.section().name(),
                        part.version())
                .update();
    }

    List<GuidePart> of(String brand) {
        return of(List.of(brand));
    }

    List<GuidePart> of(List<String> brands) {
        return jdbc
                .sql("select * from brand_guide where brand = any(?)")
                .param(brands.toArray(String[]::new))
                .query(GuideStore::toPart)
                .list()
                .stream()
                .sorted(Comparator.comparing(GuidePart::section))
                .toList();
    }

    Optional<GuidePart> find(String brand, GuideSection section) {
        return jdbc.sql("select * from brand_guide where brand = ? and section = ?")
                .params(brand, section.name())
                .query(GuideStore::toPart)
                .optional();
    }

    /** Brands with a part for one of these audiences, by name. */
    List<Brand> brands(Set<GuideAudience> audiences, @Nullable String after, int limit) {
        return jdbc.sql("""
                        select b.* from brand b
                        where exists (select 1 from brand_guide g where g.brand = b.id and g.audience = any(:audiences)
                            and g.body <> '')
                        and (cast(:after as text) is null
                            or (b.name, b.id) > (select a.name, a.id from brand a where a.id = :after))
                        order by b.name, b.id limit :limit""")
                .param("audiences", audiences.stream().map(Enum::name).toArray(String[]::new))
                .param("after", after)
                .param("limit", limit)
                .query(BrandStore::toBrand)
                .list();
    }

    /** The brands that an owner has, and those that an agent may act for. */
    List<Brand> brands(OrganisationId party, LocalDate day) {
        return jdbc.sql("""
                        select b.* from brand b where b.owner = :party or exists (
                            select 1 from letter l join letter_brand lb on lb.letter = l.id
                            where lb.brand = b.id and l.agent = :party and l.ended_on is null
                            and :day between l.valid_from and l.valid_until)
                        order by b.name, b.id limit 200""")
                .param("party", party.value())
                .param("day", day)
                .query(BrandStore::toBrand)
                .list();
    }

    private static GuidePart toPart(ResultSet row, int number) throws SQLException {
        return new GuidePart(
                row.getString("brand"),
                GuideSection.valueOf(row.getString("section")),
                GuideAudience.valueOf(row.getString("audience")),
                row.getString("body"),
                new PersonId(row.getString("edited_by")),
                row.getObject("edited_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
