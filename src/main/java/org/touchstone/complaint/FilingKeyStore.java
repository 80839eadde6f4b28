package org.touchstone.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;

@Component
class FilingKeyStore {

    private final JdbcClient jdbc;

    FilingKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Holds the keys that nobody has used, until the transaction ends; waits for those that somebody is using. In the
     * order of the keys, so that two that hold the same ones never wait for each other.
     *
     * @return those that were free
     */
    Set<String> hold(OrganisationId organisation, FilingKey.Kind kind, Collection<FilingKey> keys, Instant now) {
        List<FilingKey> sorted = keys.stream()
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
        return jdbc
                .sql("""
                        insert into complaint_key (organisation, kind, key, digest, at)
                        select ?, ?, k.key, k.digest, ? from unnest(?::text[], ?::text[]) with ordinality k (key, digest, place)
                        order by k.place on conflict do nothing returning key""")
                .params(
                        organisation.value(),
                        kind.name(),
                        now.atOffset(ZoneOffset.UTC),
                        sorted.stream().map(FilingKey::key).toArray(String[]::new),
                        sorted.stream().map(FilingKey::digest).toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    List<FilingKey.Used> used(OrganisationId organisation, FilingKey.Kind kind, Collection<String> keys) {
        return jdbc.sql("""
                        select key, digest, complaint, cases from complaint_key
                        where organisation = ? and kind = ? and key = any(?) and complaint is not null""")
                .params(organisation.value(), kind.name(), keys.toArray(String[]::new))
                .query(FilingKeyStore::toUsed)
                .list();
    }

    void answered(OrganisationId organisation, FilingKey.Kind kind, Map<String, Filed> answers) {
        jdbc.sql("""
                        update complaint_key k set complaint = a.complaint, cases = string_to_array(a.cases, ' ')
                        from unnest(?::text[], ?::text[], ?::text[]) a (key, complaint, cases)
                        where k.organisation = ? and k.kind = ? and k.key = a.key""")
                .params(
                        answers.keySet().toArray(String[]::new),
                        answers.values().stream()
                                .map(filed -> filed.id().value())
                                .toArray(String[]::new),
                        answers.values().stream().map(FilingKeyStore::cases).toArray(String[]::new),
                        organisation.value(),
                        kind.name())
                .update();
    }

    /** Lets go of keys under which nothing was filed after all. */
    void release(OrganisationId organisation, FilingKey.Kind kind, Collection<String> keys) {
        jdbc.sql("delete from complaint_key where organisation = ? and kind = ? and key = any(?) and complaint is null")
                .params(organisation.value(), kind.name(), keys.toArray(String[]::new))
                .update();
    }

    int sweep(Instant before) {
        return jdbc.sql("delete from complaint_key where kind = 'KEY' and at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String cases(Filed filed) {
        return filed.cases().stream().map(CaseId::value).collect(Collectors.joining(" "));
    }

    private static FilingKey.Used toUsed(ResultSet row, int number) throws SQLException {
        String[] cases = (String[]) row.getArray("cases").getArray();
        return new FilingKey.Used(
                row.getString("key"),
                row.getString("digest"),
                new Filed(
                        new ComplaintId(row.getString("complaint")),
                        Arrays.stream(cases).map(CaseId::new).toList()));
    }
}
