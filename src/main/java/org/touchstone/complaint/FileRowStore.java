package org.touchstone.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchstone.common.Refused;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the files of complaints. */
@Component
class FileRowStore {

    /** Separates the arguments of a refusal where a whole column of them goes into one statement. */
    private static final String SEPARATOR = "\u001F";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FileRowStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(ComplaintFileId file, List<FileRow> rows) {
        jdbc.sql("""
                        insert into complaint_file_row (file, number, cells, state)
                        select ?, r.number, r.cells::jsonb, 'READ' from unnest(?::int[], ?::text[]) r (number, cells)""")
                .params(
                        file.value(),
                        rows.stream().map(FileRow::number).toArray(Integer[]::new),
                        texts(rows, row -> json.writeValueAsString(row.cells())))
                .update();
    }

    void deleteAll(ComplaintFileId file) {
        jdbc.sql("delete from complaint_file_row where file = ?")
                .param(file.value())
                .update();
    }

    /** All that nothing was decided about yet. */
    List<FileRow> left(ComplaintFileId file) {
        return jdbc.sql("select * from complaint_file_row where file = ? and state = 'READ' order by number")
                .param(file.value())
                .query(this::toRow)
                .list();
    }

    /** @param after the last row of the page before, 0 for the first */
    List<FileRow> page(ComplaintFileId file, boolean refusedOnly, int after, int limit) {
        return jdbc.sql("select * from complaint_file_row where file = ? and number > ? and "
                        + (refusedOnly ? "state = 'REFUSED'" : "true") + " order by number limit ?")
                .params(file.value(), after, limit)
                .query(this::toRow)
                .list();
    }

    void decide(ComplaintFileId file, List<FileRow> rows) {
        jdbc.sql("""
                        update complaint_file_row r set state = d.state, complaint = d.complaint, why = d.why,
                            why_arguments = string_to_array(d.arguments, ?)
                        from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[])
                            d (number, state, complaint, why, arguments)
                        where r.file = ? and r.number = d.number and r.state = 'READ'""")
                .params(
                        SEPARATOR,
                        rows.stream().map(FileRow::number).toArray(Integer[]::new),
                        texts(rows, row -> row.state().name()),
                        texts(
                                rows,
                                row -> row.complaint() == null
                                        ? null
                                        : row.complaint().value()),
                        texts(rows, row -> row.why() == null ? null : row.why().key()),
                        texts(
                                rows,
                                row -> row.why() == null
                                        ? ""
                                        : String.join(SEPARATOR, row.why().keptArguments())),
                        file.value())
                .update();
    }

    private static String[] texts(List<FileRow> rows, Function<FileRow, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private FileRow toRow(ResultSet row, int number) throws SQLException {
        String complaint = row.getString("complaint");
        return new FileRow(
                row.getInt("number"),
                json.readValue(row.getString("cells"), new TypeReference<>() {}),
                FileRow.State.valueOf(row.getString("state")),
                complaint == null ? null : new ComplaintId(complaint),
                why(row));
    }

    static @Nullable Refused why(ResultSet row) throws SQLException {
        String key = row.getString("why");
        String[] kept = (String[]) row.getArray("why_arguments").getArray();
        return key == null ? null : Refused.ofKept(key, List.of(kept));
    }
}
