package org.touchstone.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;

/** The files of complaints, without their rows. */
@Component
class FileStore {

    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ComplaintFileId id, Person by, String name, Instant now) {
        jdbc.sql("""
                        insert into complaint_file (id, organisation, person, name, state, begun_at, held_until)
                        values (?, ?, ?, ?, 'WAITING', ?, ?)""")
                .params(id.value(), by.organisation().value(), by.id().value(), name, at(now), at(now))
                .update();
    }

    Optional<ComplaintFile> find(ComplaintFileId id) {
        return jdbc.sql("select * from complaint_file where id = ?")
                .param(id.value())
                .query(FileStore::toFile)
                .optional();
    }

    List<ComplaintFile> of(OrganisationId organisation, @Nullable ComplaintFileId after, int limit) {
        String last = after == null ? null : after.value();
        return jdbc.sql("""
                        select * from complaint_file where organisation = ?
                            and (?::text is null or (begun_at, id) < (select begun_at, id from complaint_file where id = ?))
                        order by begun_at desc, id desc limit ?""")
                .params(organisation.value(), last, last, limit)
                .query(FileStore::toFile)
                .list();
    }

    /** Takes a file on until then, unless somebody else holds it or it has ended; says how often it was taken on. */
    Optional<Integer> take(ComplaintFileId id, Instant now, Instant until) {
        return jdbc.sql("""
                        update complaint_file set held_until = ?, tries = tries + 1
                        where id = ? and state in ('WAITING', 'READ') and held_until <= ? returning tries""")
                .params(at(until), id.value(), at(now))
                .query(Integer.class)
                .optional();
    }

    /** It is held as before, but what kept it up was no fault of the file or the portal. */
    void notTried(ComplaintFileId id) {
        jdbc.sql("update complaint_file set tries = greatest(0, tries - 1) where id = ?")
                .param(id.value())
                .update();
    }

    void hold(ComplaintFileId id, Instant until) {
        jdbc.sql("update complaint_file set held_until = ? where id = ?")
                .params(at(until), id.value())
                .update();
    }

    /** Those that nobody holds any more and that have not ended. */
    List<ComplaintFileId> left(Instant now) {
        return jdbc.sql("""
                        select id from complaint_file where state in ('WAITING', 'READ') and held_until <= ?
                        order by held_until limit 20""")
                .param(at(now))
                .query((row, number) -> new ComplaintFileId(row.getString(1)))
                .list();
    }

    void read(ComplaintFileId id, int rows) {
        jdbc.sql("update complaint_file set state = 'READ', rows = ? where id = ?")
                .params(rows, id.value())
                .update();
    }

    void decided(ComplaintFileId id, long filed, long known, long refused) {
        jdbc.sql("""
                        update complaint_file set filed = filed + ?, known = known + ?, refused = refused + ?
                        where id = ?""").params(filed, known, refused, id.value()).update();
    }

    /** Ends it once; false when it had ended before. */
    boolean end(ComplaintFileId id, @Nullable Refused why, Instant now) {
        return jdbc.sql("""
                                update complaint_file set state = ?, why = ?, why_arguments = ?, ended_at = ?
                                where id = ? and state in ('WAITING', 'READ')""")
                        .params(
                                (why == null ? ComplaintFile.State.DONE : ComplaintFile.State.REFUSED).name(),
                                why == null ? null : why.key(),
                                why == null
                                        ? new String[0]
                                        : why.keptArguments().toArray(String[]::new),
                                at(now),
                                id.value())
                        .update()
                == 1;
    }

    private static ComplaintFile toFile(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new ComplaintFile(
                new ComplaintFileId(row.getString("id")),
                new OrganisationId(row.getString("organisation")),
                new PersonId(row.getString("person")),
                row.getString("name"),
                ComplaintFile.State.valueOf(row.getString("state")),
                row.getInt("rows"),
                row.getInt("filed"),
                row.getInt("known"),
                row.getInt("refused"),
                FileRowStore.why(row),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
