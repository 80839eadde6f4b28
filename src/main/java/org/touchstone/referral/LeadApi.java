package org.touchstone.referral;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.CurrentPerson;

@RestController
@RequestMapping("/api/v1")
class LeadApi {

    private final Leads leads;
    private final CurrentPerson current;

    LeadApi(Leads leads, CurrentPerson current) {
        this.leads = leads;
        this.current = current;
    }

    /** What an investigator says: a reason for no lead, a lead to join, or a new lead. */
    record ConsiderationBody(
            @Nullable @Size(max = 2_000) String noLeadBecause,
            @Nullable @Size(max = 20) String joins,
            @Nullable @Valid DraftBody newLead) {

        Consideration consideration() {
            if (newLead != null) {
                return new Consideration.NewLead(newLead.draft());
            }
            return joins != null
                    ? new Consideration.Joins(new LeadId(joins))
                    : new Consideration.NoLead(noLeadBecause == null ? "" : noLeadBecause);
        }
    }

    record DraftBody(
            @NotNull @Size(max = 200) String title,
            @NotNull @Size(max = 5_000) String summary,
            @Nullable @Size(max = 200) Set<String> cases,
            @NotNull @Size(min = 1, max = 8) Set<String> agencies) {

        LeadDraft draft() {
            return new LeadDraft(
                    title,
                    summary,
                    (cases == null ? Set.<String>of() : cases)
                            .stream().map(CaseId::new).collect(Collectors.toSet()),
                    agencies.stream().map(OrganisationId::new).collect(Collectors.toSet()));
        }
    }

    /** The approver's word: released, or refused with a reason. */
    record ReleaseBody(
            boolean release, @Nullable @Size(max = 2_000) String reason) {}

    /** The investigator's word on a lead that came back: resubmitted, or given up when there is no draft. */
    record RevisionBody(@Nullable @Valid DraftBody draft) {}

    record LeadBody(String id, String state, String title, String summary, Set<String> cases, Set<String> agencies) {

        static LeadBody of(Lead lead) {
            return new LeadBody(
                    lead.id().value(),
                    lead.getClass().getSimpleName(),
                    lead.draft().title(),
                    lead.draft().summary(),
                    lead.draft().cases().stream().map(CaseId::value).collect(Collectors.toSet()),
                    lead.draft().agencies().stream().map(OrganisationId::value).collect(Collectors.toSet()));
        }
    }

    @Operation(summary = "Decide whether the source of a penalised case is followed offline")
    @PostMapping("/cases/{id}/consideration")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void consider(@PathVariable String id, @Valid @RequestBody ConsiderationBody body) {
        leads.consider(current.get(), new CaseId(id), body.consideration());
    }

    @Operation(summary = "Read a lead")
    @GetMapping("/leads/{id}")
    LeadBody lead(@PathVariable String id) {
        return LeadBody.of(leads.see(current.get(), new LeadId(id)));
    }

    @Operation(summary = "Release a lead to its agencies, or refuse it with a reason")
    @PostMapping("/leads/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String id, @Valid @RequestBody ReleaseBody body) {
        if (body.release()) {
            leads.release(current.get(), new LeadId(id));
        } else {
            leads.refuse(current.get(), new LeadId(id), body.reason() == null ? "" : body.reason());
        }
    }

    @Operation(summary = "Resubmit a lead that came back, or give it up")
    @PostMapping("/leads/{id}/revision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revise(@PathVariable String id, @Valid @RequestBody RevisionBody body) {
        if (body.draft() != null) {
            leads.resubmit(current.get(), new LeadId(id), body.draft().draft());
        } else {
            leads.giveUp(current.get(), new LeadId(id));
        }
    }
}
