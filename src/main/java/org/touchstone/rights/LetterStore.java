package org.touchstone.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.OrganisationId;

@Component
class LetterStore {

    private static final String SELECT = """
            select l.*, array_agg(b.id order by b.name, b.id) as brand_ids, array_agg(b.name order by b.name, b.id) as brand_names
            from letter l join letter_brand lb on lb.letter = l.id join brand b on b.id = lb.brand
            """;

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Letter letter) {
        int inserted = jdbc.sql("""
                        insert into letter (id, agent, owner, territories, valid_from, valid_until)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        letter.id(),
                        letter.agent().value(),
                        letter.owner().value(),
                        letter.territories().toArray(String[]::new),
                        letter.from(),
                        letter.until())
                .update();
        for (Brand brand : inserted == 0 ? List.<Brand>of() : letter.brands()) {
            jdbc.sql("insert into letter_brand (letter, brand) values (?, ?)")
                    .params(letter.id(), brand.id())
                    .update();
        }
    }

    Optional<Letter> find(String id) {
        return jdbc.sql(SELECT + "where l.id = ? group by l.id")
                .param(id)
                .query(LetterStore::toLetter)
                .optional();
    }

    /** Letters that this organisation holds or gave, the longest lasting first. */
    List<Letter> of(OrganisationId party) {
        return jdbc.sql(SELECT + """
                        where l.agent = :party or l.owner = :party
                        group by l.id order by l.valid_until desc, l.id desc limit 200""")
                .param("party", party.value())
                .query(LetterStore::toLetter)
                .list();
    }

    /** Letters of this agent that name the brand, the longest lasting first. */
    List<Letter> of(OrganisationId agent, String brand) {
        return jdbc.sql(SELECT + """
                        where l.agent = ? and exists
                            (select 1 from letter_brand named where named.letter = l.id and named.brand = ?)
                        group by l.id order by l.valid_until desc, l.id desc limit 200""")
                .params(agent.value(), brand)
                .query(LetterStore::toLetter)
                .list();
    }

    /** Whether the agent holds a letter for the brand that is good that day, for wherever. */
    boolean actsFor(OrganisationId agent, String brand, LocalDate day) {
        return jdbc.sql("""
                        select exists (select 1 from letter l join letter_brand lb on lb.letter = l.id
                            where l.agent = ? and lb.brand = ? and l.ended_on is null
                            and ? between l.valid_from and l.valid_until)""")
                .params(agent.value(), brand, day)
                .query(Boolean.class)
                .single();
    }

    /** Who holds a letter for the brand that is good that day, for wherever. */
    List<OrganisationId> agents(String brand, LocalDate day) {
        return jdbc.sql("""
                        select distinct l.agent from letter l join letter_brand lb on lb.letter = l.id
                        where lb.brand = ? and l.ended_on is null and ? between l.valid_from and l.valid_until
                        order by l.agent""")
                .params(brand, day)
                .query((row, number) -> new OrganisationId(row.getString(1)))
                .list();
    }

    boolean end(String id, LocalDate day) {
        return jdbc.sql("update letter set ended_on = ? where id = ? and ended_on is null")
                        .params(day, id)
                        .update()
                == 1;
    }

    /** Those that end and that no longer lasting letter of the same agent goes on from without a gap, for all they cover. */
    List<Letter> ending(LocalDate from, LocalDate until, int days, int limit) {
        return jdbc.sql(SELECT + """
                        where l.ended_on is null and l.valid_until between ? and ? and (l.warned is null or l.warned > ?)
                        and not exists (select 1 from letter next
                            where next.agent = l.agent and next.owner = l.owner and next.ended_on is null
                            and next.valid_until > l.valid_until and next.valid_from <= l.valid_until + 1
                            and next.territories @> l.territories
                            and not exists (select 1 from letter_brand named where named.letter = l.id and named.brand not in
                                (select also.brand from letter_brand also where also.letter = next.id)))
                        group by l.id order by l.valid_until, l.id limit ?""")
                .params(from, until, days, limit)
                .query(LetterStore::toLetter)
                .list();
    }

    boolean warned(String id, int days) {
        return jdbc.sql("update letter set warned = :days where id = :id and (warned is null or warned > :days)")
                        .param("days", days)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Letter toLetter(ResultSet row, int number) throws SQLException {
        var owner = new OrganisationId(row.getString("owner"));
        String[] ids = (String[]) row.getArray("brand_ids").getArray();
        String[] names = (String[]) row.getArray("brand_names").getArray();
        return new Letter(
                row.getString("id"),
                new OrganisationId(row.getString("agent")),
                owner,
                IntStream.range(0, ids.length)
                        .mapToObj(at -> new Brand(ids[at], owner, names[at]))
                        .toList(),
                Arrays.asList((String[]) row.getArray("territories").getArray()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
