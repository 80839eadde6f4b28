package org.touchstone.tip;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.Conflict;
import org.touchstone.common.OrganisationId;

@Component
class TipStore {

    private final JdbcClient jdbc;

    /** What the column holds. */
    enum State {
        UNCONFIRMED,
        TO_SORT,
        TO_CHECK,
        HANDED_ON,
        OPENED,
        ENDED
    }

    /** A tip, and until when it could wait. */
    record Due(OffsetDateTime at, TipId id) {}

    TipStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Tip.Unconfirmed tip, byte[] tokenHash) {
        var about = tip.about();
        TipContent content = about.content();
        jdbc.sql("""
                        insert into tip (id, state, links, area, place, brand_name, what, language, email, token_hash,
                            submitted_at, due)
                        values (?, 'UNCONFIRMED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        about.id().value(),
                        content instanceof TipContent.Listings told
                                ? told.links().toArray(String[]::new)
                                : new String[0],
                        content instanceof TipContent.Place told ? told.area() : null,
                        content instanceof TipContent.Place told ? told.place() : null,
                        content.brandName(),
                        content.what(),
                        about.language().getLanguage(),
                        about.email() == null ? null : about.email().value(),
                        tokenHash,
                        about.at().atOffset(ZoneOffset.UTC),
                        tip.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Tip> find(TipId id) {
        return jdbc.sql("select * from tip where id = ?")
                .param(id.value())
                .query(TipRow::toTip)
                .optional();
    }

    Optional<Tip> lock(TipId id) {
        return jdbc.sql("select * from tip where id = ? for update")
                .param(id.value())
                .query(TipRow::toTip)
                .optional();
    }

    /** The tip, held for us; empty also while somebody else holds it. */
    Optional<Tip> take(TipId id) {
        return jdbc.sql("select * from tip where id = ? for update skip locked")
                .param(id.value())
                .query(TipRow::toTip)
                .optional();
    }

    /** The tip that this link confirms, held against a second click. */
    Optional<Tip> byToken(byte[] tokenHash) {
        return jdbc.sql("select * from tip where token_hash = ? for update")
                .param(tokenHash)
                .query(TipRow::toTip)
                .optional();
    }

    /** The link is used up; from now on the secret opens the tip. */
    void confirmed(Tip.ToSort tip, byte[] secretHash) {
        save(tip);
        jdbc.sql("update tip set token_hash = null, secret_hash = ? where id = ?")
                .params(secretHash, tip.id().value())
                .update();
    }

    Optional<byte[]> secret(TipId id) {
        return jdbc.sql("select secret_hash from tip where id = ? and secret_hash is not null")
                .param(id.value())
                .query(byte[].class)
                .optional();
    }

    void save(Tip tip) {
        switch (tip) {
            case Tip.Unconfirmed waiting -> throw new IllegalArgumentException("Never goes back: " + waiting.id());
            case Tip.ToSort sort -> update(sort, State.TO_SORT, sort.note(), sort.brand(), null, sort.due());
            case Tip.ToCheck check -> update(check, State.TO_CHECK, "", check.brand(), null, check.due());
            case Tip.HandedOn handed ->
                update(handed, State.HANDED_ON, handed.note(), handed.brand(), handed.agency(), handed.due());
            case Tip.Opened opened -> update(opened, State.OPENED, "", null, null, null);
            case Tip.Ended ended -> {
                update(ended, State.ENDED, ended.reason(), ended.brand(), ended.agency(), null);
                jdbc.sql("update tip set ending = ?, email = null where id = ?")
                        .params(ended.ending().name(), ended.id().value())
                        .update();
            }
        }
    }

    void ledTo(TipId id, CaseId caseId) {
        jdbc.sql("insert into tip_case (tip, case_id) values (?, ?) on conflict do nothing")
                .params(id.value(), caseId.value())
                .update();
    }

    List<CaseId> cases(TipId id) {
        return jdbc.sql("select case_id from tip_case where tip = ? order by case_id")
                .param(id.value())
                .query((row, number) -> new CaseId(row.getString(1)))
                .list();
    }

    List<TipId> ofCase(CaseId id) {
        return jdbc.sql("select tip from tip_case where case_id = ? order by tip")
                .param(id.value())
                .query((row, number) -> new TipId(row.getString(1)))
                .list();
    }

    /** Those that waited too long in a state, the longest first, after the last of the page before. */
    List<Due> due(State state, Instant now, @Nullable Due after, int limit) {
        return jdbc.sql("""
                        select id, due from tip where state = :state and due <= :now and not told
                        and (:due::timestamptz is null or (due, id) > (:due, :id)) order by due, id limit :limit""")
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("due", after == null ? null : after.at())
                .param("id", after == null ? null : after.id().value())
                .param("limit", limit)
                .query((row, number) ->
                        new Due(row.getObject("due", OffsetDateTime.class), new TipId(row.getString("id"))))
                .list();
    }

    /** Somebody was told that it waits for too long; it is not due again in this state. */
    void told(TipId id) {
        jdbc.sql("update tip set told = true where id = ?").param(id.value()).update();
    }

    /** Until when what has ended is kept. */
    void keepUntil(TipId id, Instant until) {
        jdbc.sql("update tip set due = ? where id = ? and state = 'ENDED'")
                .params(until.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    /** Only what nobody works on. */
    void delete(TipId id) {
        jdbc.sql("delete from tip where id = ? and state in ('UNCONFIRMED', 'ENDED')")
                .param(id.value())
                .update();
    }

    private void update(
            Tip tip,
            State state,
            String note,
            @Nullable OrganisationId brand,
            @Nullable OrganisationId agency,
            @Nullable Instant due) {
        int updated = jdbc.sql("""
                        update tip set state = ?, note = ?, brand = ?, agency = ?, due = ?, told = false, version = version + 1
                        where id = ? and version = ?""")
                .params(
                        state.name(),
                        note,
                        brand == null ? null : brand.value(),
                        agency == null ? null : agency.value(),
                        due == null ? null : due.atOffset(ZoneOffset.UTC),
                        tip.id().value(),
                        tip.about().version())
                .update();
        if (updated == 0) {
            throw new Conflict(tip.id().value());
        }
    }
}
