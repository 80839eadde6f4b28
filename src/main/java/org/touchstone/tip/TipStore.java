package org.touchstone.tip;

import java.time.Instant;
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

    TipStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Tip.Unconfirmed tip, byte[] tokenHash) {
        var about = tip.about();
        TipContent content = about.content();
        jdbc.sql("""
                        insert into tip (id, state, links, area, place, brand_name, what, language, email, token_hash,
                            submitted_at, confirm_by)
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
            case Tip.ToSort sort -> update(sort, "TO_SORT", sort.note(), null, null, null);
            case Tip.ToCheck check -> {
                update(check, "TO_CHECK", "", check.brand(), null, null);
                jdbc.sql("update tip set due = ? where id = ?")
                        .params(check.due().atOffset(ZoneOffset.UTC), check.id().value())
                        .update();
            }
            case Tip.HandedOn handed ->
                update(handed, "HANDED_ON", handed.note(), handed.brand(), handed.agency(), null);
            case Tip.Opened opened -> update(opened, "OPENED", "", null, null, null);
            case Tip.Ended ended -> {
                update(ended, "ENDED", ended.reason(), ended.brand(), null, ended.ending());
                jdbc.sql("update tip set email = null where id = ?")
                        .param(ended.id().value())
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

    /** Never confirmed and too late now. */
    List<TipId> expired(Instant now, int limit) {
        return jdbc.sql(
                        "select id from tip where state = 'UNCONFIRMED' and confirm_by <= ? order by confirm_by limit ?")
                .params(now.atOffset(ZoneOffset.UTC), limit)
                .query((row, number) -> new TipId(row.getString(1)))
                .list();
    }

    /** Asked of a rights owner who did not answer in time. */
    List<TipId> unanswered(Instant now, int limit) {
        return jdbc.sql("select id from tip where state = 'TO_CHECK' and due <= ? order by due limit ?")
                .params(now.atOffset(ZoneOffset.UTC), limit)
                .query((row, number) -> new TipId(row.getString(1)))
                .list();
    }

    void delete(TipId id) {
        jdbc.sql("delete from tip where id = ? and state = 'UNCONFIRMED'")
                .param(id.value())
                .update();
    }

    /** The same lock as complaints and findings take: two reports at one moment shall not open two cases. */
    void lockAccusation(String rightId, String sellerId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(rightId + "|" + sellerId)
                .query((row, number) -> number)
                .list();
    }

    private void update(
            Tip tip,
            String state,
            String note,
            @Nullable OrganisationId brand,
            @Nullable OrganisationId agency,
            Tip.@Nullable Ending ending) {
        int updated = jdbc.sql("""
                        update tip set state = ?, note = ?, brand = ?, agency = coalesce(?, agency), ending = ?, version = version + 1
                        where id = ? and version = ?""")
                .params(
                        state,
                        note,
                        brand == null ? null : brand.value(),
                        agency == null ? null : agency.value(),
                        ending == null ? null : ending.name(),
                        tip.id().value(),
                        tip.about().version())
                .update();
        if (updated == 0) {
            throw new Conflict(tip.id().value());
        }
    }
}
