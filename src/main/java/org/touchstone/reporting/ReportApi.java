package org.touchstone.reporting;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

@RestController
@RequestMapping("/api/v1/reports")
class ReportApi {

    static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Reports reports;
    private final CurrentPerson current;

    ReportApi(Reports reports, CurrentPerson current) {
        this.reports = reports;
        this.current = current;
    }

    @Operation(summary = "The figures of a period")
    @GetMapping("/cases-and-outcomes")
    Summary figures(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate last,
            Locale locale) {
        return reports.summary(current.get(), locale, new Period(first, last));
    }

    @Operation(summary = "The workbook of a period")
    @GetMapping("/cases-and-outcomes.xlsx")
    ResponseEntity<StreamingResponseBody> workbook(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate last,
            Locale locale) {
        Person me = current.get();
        me.must(Role.MANAGER);
        Period period = new Period(first, last);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("cases-and-outcomes-" + first + "-" + last + ".xlsx")
                                .build()
                                .toString())
                .body(out -> reports.casesAndOutcomes(me, locale, period, out));
    }
}
