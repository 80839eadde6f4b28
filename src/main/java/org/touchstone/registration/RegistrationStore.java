package org.touchstone.registration;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.Conflict;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.identity.Person;
import tools.jackson.databind.json.JsonMapper;

@Component
class RegistrationStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RegistrationRow rows;

    RegistrationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = new RegistrationRow(json);
    }

    void insert(Registration.Head head) {
        jdbc.sql("""
                        insert into registration (id, kind, applicant, person, form, saved_at, target, state)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, 'DRAFT')""")
                .params(
                        head.id().value(),
                        head.kind().name(),
                        head.applicant().value(),
                        head.by().value(),
                        json.writeValueAsString(head.form()),
                        at(head.savedAt()),
                        head.target())
                .update();
    }

    void save(RegistrationId id, RegistrationForm form, Instant now) {
        jdbc.sql("update registration set form = ?::jsonb, saved_at = ? where id = ? and state = 'DRAFT'")
                .params(json.writeValueAsString(form), at(now), id.value())
                .update();
    }

    /** Keeps the new state, unless somebody else changed it meanwhile. */
    void save(Registration registration) {
        RegistrationRow.State state = RegistrationRow.State.of(registration);
        Registration.Head head = registration.head();
        int saved = jdbc.sql("""
                        update registration set state = :state, title = :title, target = :target, sent_at = :sent,
                            due = :due, question = :question, reason = :reason, ended_by = :endedBy, ended_at = :ended,
                            version = version + 1 where id = :id and version = :version""")
                .param("state", state.name())
                .param("title", head.title())
                .param("target", head.target())
                .param("sent", at(state.sentAt()))
                .param("due", at(state.due()))
                .param("question", state.question())
                .param("reason", state.reason())
                .param("endedBy", state.endedBy())
                .param("ended", at(state.endedAt()))
                .param("id", head.id().value())
                .param("version", head.version())
                .update();
        if (saved == 0) {
            throw new Conflict(head.id().value());
        }
    }

    void delete(RegistrationId id) {
        jdbc.sql("delete from registration_file where registration = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from registration where id = ? and state = 'DRAFT'")
                .param(id.value())
                .update();
    }

    Optional<Registration> find(RegistrationId id) {
        return jdbc.sql("select * from registration where id = ?")
                .param(id.value())
                .query(rows::toRegistration)
                .optional();
    }

    /** The same, so that no second person decides on it at the same time. */
    Optional<Registration> lock(RegistrationId id) {
        return jdbc.sql("select * from registration where id = ? for update")
                .param(id.value())
                .query(rows::toRegistration)
                .optional();
    }

    /** What this person writes and what their organisation has sent, the latest first. */
    List<Registration> of(Person reader, @Nullable RegistrationId after, int limit) {
        return page(reader, "true", after, limit);
    }

    /** What is to be sent, decided or begun anew: an accepted one stands among the rights. The latest first. */
    List<Registration> underWay(Person reader, @Nullable RegistrationId after, int limit) {
        return page(reader, "state <> 'ACCEPTED'", after, limit);
    }

    private List<Registration> page(Person reader, String which, @Nullable RegistrationId after, int limit) {
        String next = after == null
                ? ""
                : " and (saved_at, id) < (select a.saved_at, a.id from registration a where a.id = :after)";
        return jdbc.sql(
                        "select * from registration where applicant = :applicant and (state <> 'DRAFT' or person = :person)"
                                + " and " + which + next + " order by saved_at desc, id desc limit :limit")
                .param("applicant", reader.organisation().value())
                .param("person", reader.id().value())
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query(rows::toRegistration)
                .list();
    }

    /** What this person writes for the organisation that they belong to now. */
    List<Registration> drafts(Person writer) {
        return jdbc.sql("""
                        select * from registration where person = ? and applicant = ? and state = 'DRAFT'
                        order by saved_at desc limit 50""")
                .params(writer.id().value(), writer.organisation().value())
                .query(rows::toRegistration)
                .list();
    }

    boolean renewing(String rightId) {
        return jdbc.sql("""
                        select count(*) from registration where target = ? and kind = 'RENEWAL'
                        and state in ('UNDER_REVIEW', 'ASKED')""").param(rightId).query(Integer.class).single() > 0;
    }

    void answered(RegistrationId id, Answer answer) {
        jdbc.sql("insert into registration_answer (registration, question, answer, at) values (?, ?, ?, ?)")
                .params(id.value(), answer.question(), answer.answer(), at(answer.at()))
                .update();
    }

    List<Answer> answers(RegistrationId id) {
        return jdbc.sql("select * from registration_answer where registration = ? order by id")
                .param(id.value())
                .query((row, number) -> new Answer(
                        row.getString("question"),
                        row.getString("answer"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void file(RegistrationId id, EvidenceId evidence, Part part) {
        jdbc.sql("insert into registration_file (registration, evidence, part) values (?, ?, ?)")
                .params(id.value(), evidence.value(), part.name())
                .update();
    }

    void unfile(RegistrationId id, EvidenceId evidence) {
        jdbc.sql("delete from registration_file where registration = ? and evidence = ?")
                .params(id.value(), evidence.value())
                .update();
    }

    Map<EvidenceId, Part> files(RegistrationId id) {
        return jdbc
                .sql("select evidence, part from registration_file where registration = ?")
                .param(id.value())
                .query((row, number) ->
                        Map.entry(new EvidenceId(row.getString("evidence")), Part.valueOf(row.getString("part"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
