package org.touchstone.referral;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.CurrentPerson;

@RestController
@RequestMapping("/api/v1/referrals")
class ReferralApi {

    private final Referrals referrals;
    private final ReferralDesk desk;
    private final CurrentPerson current;

    ReferralApi(Referrals referrals, ReferralDesk desk, CurrentPerson current) {
        this.referrals = referrals;
        this.desk = desk;
        this.current = current;
    }

    /** What an agency can say to a referral. */
    enum Word {
        ACCEPT,
        DECLINE,
        ASK_MORE,
        PASS_ON
    }

    record DecisionBody(
            @NotNull Word decision,
            @Nullable @Size(max = 2_000) String text,
            @Nullable @Size(max = 40) String passOnTo) {

        AgencyDecision word() {
            String said = text == null ? "" : text;
            return switch (decision) {
                case ACCEPT -> new AgencyDecision.Accept();
                case DECLINE -> new AgencyDecision.Decline(said);
                case ASK_MORE -> new AgencyDecision.AskMore(said);
                case PASS_ON -> new AgencyDecision.PassOn(new OrganisationId(passOnTo == null ? "" : passOnTo), said);
            };
        }
    }

    record TextBody(@NotNull @Size(max = 2_000) String text) {}

    record OfficersBody(@NotNull @Size(min = 1, max = 20) Set<String> officers) {}

    record ReferralBody(
            String id,
            String lead,
            String agency,
            String state,
            @Nullable String ending) {

        static ReferralBody of(Referral referral) {
            return new ReferralBody(
                    referral.id().value(),
                    referral.facts().lead().value(),
                    referral.agency().value(),
                    referral.getClass().getSimpleName(),
                    referral instanceof Referral.Ended ended ? ended.ending().name() : null);
        }
    }

    @Operation(summary = "The referrals of my agency; all of them for the platform's staff")
    @GetMapping
    List<ReferralBody> desk() {
        return desk.desk(current.get()).stream().map(ReferralBody::of).toList();
    }

    @Operation(summary = "Read a referral")
    @GetMapping("/{id}")
    ReferralBody referral(@PathVariable String id) {
        return ReferralBody.of(desk.see(current.get(), new ReferralId(id)));
    }

    @Operation(summary = "Accept, decline, ask for more or pass on")
    @PostMapping("/{id}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String id, @Valid @RequestBody DecisionBody body) {
        referrals.decide(current.get(), new ReferralId(id), body.word());
    }

    @Operation(summary = "Answer what the agency wanted to know")
    @PostMapping("/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String id, @Valid @RequestBody TextBody body) {
        referrals.answer(current.get(), new ReferralId(id), body.text());
    }

    @Operation(summary = "Name the officers who work the lead")
    @PostMapping("/{id}/officers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable String id, @Valid @RequestBody OfficersBody body) {
        referrals.assign(
                current.get(),
                new ReferralId(id),
                body.officers().stream().map(PersonId::new).collect(Collectors.toSet()));
    }

    @Operation(summary = "What came of the referral so far")
    @GetMapping("/{id}/outcomes")
    List<Outcome> outcomes(@PathVariable String id) {
        return desk.outcomes(current.get(), new ReferralId(id));
    }

    @Operation(summary = "Record what came of the referral")
    @PostMapping("/{id}/outcomes")
    @ResponseStatus(HttpStatus.CREATED)
    void record(@PathVariable String id, @RequestBody Outcome outcome) {
        referrals.record(current.get(), new ReferralId(id), outcome);
    }

    @Operation(summary = "Conclude the agency's work on the lead")
    @PostMapping("/{id}/conclusion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void conclude(@PathVariable String id, @Valid @RequestBody TextBody body) {
        referrals.conclude(current.get(), new ReferralId(id), body.text());
    }
}
