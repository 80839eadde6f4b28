package org.touchstone.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Files of many complaints over HTTP. */
@RestController
@RequestMapping("/api/v1/complaint-files")
@Tag(name = "Complaints")
class FileApi {

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ComplaintFiles files;
    private final CurrentPerson current;

    FileApi(ComplaintFiles files, CurrentPerson current) {
        this.files = files;
        this.current = current;
    }

    /** @param why the file as a whole was refused */
    record FileBody(
            String id,
            String name,
            ComplaintFile.State state,
            int rows,
            int filed,
            int known,
            int refused,
            @Nullable String why,
            Instant begunAt,
            @Nullable Instant endedAt) {

        static FileBody of(ComplaintFile file, Locale locale) {
            return new FileBody(
                    file.id().value(),
                    file.name(),
                    file.state(),
                    file.rows(),
                    file.filed(),
                    file.known(),
                    file.refused(),
                    file.why() == null ? null : file.why().in(locale),
                    file.begunAt(),
                    file.endedAt());
        }
    }

    /** @param complaint the one in which it was filed, now or before */
    record RowBody(
            int number,
            FileRow.State state,
            @Nullable String complaint,
            @Nullable String why,
            Map<FileColumn, String> cells) {

        static RowBody of(FileRow row, Locale locale) {
            return new RowBody(
                    row.number(),
                    row.state(),
                    row.complaint() == null ? null : row.complaint().value(),
                    row.why() == null ? null : row.why().in(locale),
                    row.cells());
        }
    }

    @Operation(summary = "Hand in a workbook or CSV file of up to 10,000 listings; it is worked on in the background")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    FileBody take(
            @RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean bonaFide, Locale locale)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var begun = files.take(current.get(), name, content, bonaFide);
            return FileBody.of(files.see(current.get(), begun.id()), locale);
        }
    }

    @Operation(summary = "My brand's files, newest first")
    @GetMapping
    List<FileBody> list(
            @RequestParam(required = false) String after, @RequestParam(defaultValue = "20") int limit, Locale locale) {
        return files.of(current.get(), after == null ? null : new ComplaintFileId(after), limit).stream()
                .map(file -> FileBody.of(file, locale))
                .toList();
    }

    @Operation(summary = "How far a file is")
    @GetMapping("/{id}")
    FileBody see(@PathVariable String id, Locale locale) {
        return FileBody.of(files.see(current.get(), new ComplaintFileId(id)), locale);
    }

    /** @param after the number of the last row of the page before */
    @Operation(summary = "What became of its rows, one by one")
    @GetMapping("/{id}/rows")
    List<RowBody> rows(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean refused,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "200") int limit,
            Locale locale) {
        return files.rows(current.get(), new ComplaintFileId(id), refused, after, limit).stream()
                .map(row -> RowBody.of(row, locale))
                .toList();
    }

    @Operation(summary = "Its refused rows as a workbook, each with the reason, to be corrected and handed in again")
    @GetMapping("/{id}/refused.xlsx")
    ResponseEntity<StreamingResponseBody> refused(@PathVariable String id, Locale locale) {
        Person reader = current.get();
        ComplaintFileId file = new ComplaintFileId(id);
        if (files.rows(reader, file, true, 0, 1).isEmpty()) {
            throw new Refused("complaint.file.refused.nothing", id);
        }
        return workbook(id + "-refused.xlsx", out -> files.refused(reader, file, locale, out));
    }

    @Operation(summary = "The workbook to fill in")
    @GetMapping("/template.xlsx")
    ResponseEntity<StreamingResponseBody> template(Locale locale) {
        Person reader = current.get();
        reader.must(Role.BRAND);
        return workbook("complaints.xlsx", out -> files.template(reader, locale, out));
    }

    private static ResponseEntity<StreamingResponseBody> workbook(String name, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(XLSX)
                .body(body);
    }
}
