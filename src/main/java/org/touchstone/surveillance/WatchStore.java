package org.touchstone.surveillance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.PersonId;
import org.touchstone.marketplace.Listing;

@Component
class WatchStore {

    private static final String WATCH =
            "select w.*, r.ends_at from surveillance_watch w join surveillance_round r on r.id = w.round_id ";

    private final JdbcClient jdbc;

    WatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(WatchId id, RoundId round, Part part, Listing listing) {
        jdbc.sql("""
                        insert into surveillance_watch (id, round_id, part, listing_id, seller_id, seller_name, title, url,
                            price_minor, currency, picture, category, region, description)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        round.value(),
                        part.name(),
                        listing.id(),
                        listing.sellerId(),
                        listing.sellerName(),
                        listing.title(),
                        listing.url(),
                        listing.price().minor(),
                        listing.price().currency(),
                        listing.picture(),
                        listing.category(),
                        listing.region(),
                        listing.description())
                .update();
    }

    Optional<Watch> find(WatchId id) {
        return jdbc.sql(WATCH + "where w.id = ?")
                .param(id.value())
                .query(WatchStore::toWatch)
                .optional();
    }

    List<Watch> of(RoundId round) {
        return jdbc.sql(WATCH + "where w.round_id = ? order by w.id")
                .param(round.value())
                .query(WatchStore::toWatch)
                .list();
    }

    List<Watch> find(List<String> ids) {
        return jdbc.sql(WATCH + "where w.id = any (?) order by w.id")
                .param(ids.toArray(String[]::new))
                .query(WatchStore::toWatch)
                .list();
    }

    /** Keeps the round from ending while one of its watches is reported, so that the two never wait for each other. */
    void hold(RoundId round) {
        jdbc.sql("select id from surveillance_round where id = ? for share")
                .param(round.value())
                .query(String.class)
                .single();
    }

    /** False when somebody has reported it before, or its round has ended. */
    boolean report(WatchId id, Finding finding, PersonId by, Instant now) {
        Set<Suspicion> reasons = finding instanceof Finding.Suspicious found ? found.reasons() : Set.of();
        String note = finding instanceof Finding.Suspicious found ? found.note() : "";
        return jdbc.sql("""
                                update surveillance_watch set state = ?, reasons = ?, note = ?, reported_by = ?,
                                    reported_at = ? where id = ? and state = 'OPEN'""")
                        .params(
                                finding.state().name(),
                                reasons.stream().map(Suspicion::name).sorted().toArray(String[]::new),
                                note,
                                by.value(),
                                now.atOffset(ZoneOffset.UTC),
                                id.value())
                        .update()
                == 1;
    }

    void ledTo(WatchId id, CaseId caseId) {
        jdbc.sql("update surveillance_watch set case_id = ? where id = ?")
                .params(caseId.value(), id.value())
                .update();
    }

    /** The open watches of a round, now lapsed. */
    List<WatchId> lapse(RoundId round) {
        return jdbc.sql("""
                        update surveillance_watch set state = 'LAPSED' where round_id = ? and state = 'OPEN'
                        returning id""")
                .param(round.value())
                .query((row, number) -> new WatchId(row.getString("id")))
                .list();
    }

    void decided(CaseId caseId, boolean upheld) {
        jdbc.sql("update surveillance_watch set upheld = ? where case_id = ?")
                .params(upheld, caseId.value())
                .update();
    }

    Accuracy accuracy(PersonId volunteer) {
        return jdbc.sql("""
                        select count(*) as watched, count(*) filter (where state = 'SUSPICIOUS') as suspicious,
                            count(upheld) as decided, count(*) filter (where upheld) as upheld
                        from surveillance_watch where reported_by = ?""")
                .param(volunteer.value())
                .query((row, number) -> new Accuracy(
                        row.getInt("watched"), row.getInt("suspicious"), row.getInt("decided"), row.getInt("upheld")))
                .single();
    }

    private static Watch toWatch(ResultSet row, int number) throws SQLException {
        String caseId = row.getString("case_id");
        String reporter = row.getString("reported_by");
        OffsetDateTime reportedAt = row.getObject("reported_at", OffsetDateTime.class);
        return new Watch(
                new WatchId(row.getString("id")),
                new RoundId(row.getString("round_id")),
                Part.valueOf(row.getString("part")),
                toListing(row),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                WatchState.valueOf(row.getString("state")),
                Arrays.stream((String[]) row.getArray("reasons").getArray())
                        .map(Suspicion::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("note"),
                caseId == null ? null : new CaseId(caseId),
                row.getObject("upheld", Boolean.class),
                reporter == null ? null : new PersonId(reporter),
                reportedAt == null ? null : reportedAt.toInstant());
    }

    private static Listing toListing(ResultSet row) throws SQLException {
        return new Listing(
                row.getString("listing_id"),
                row.getString("seller_id"),
                row.getString("seller_name"),
                row.getString("title"),
                row.getString("url"),
                new Money(row.getLong("price_minor"), row.getString("currency")),
                row.getString("picture"),
                row.getString("category"),
                row.getString("region"),
                row.getString("description"),
                true);
    }
}
