package org.touchstone.tip;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
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
import org.touchstone.identity.CurrentPerson;

@RestController
@RequestMapping("/api/v1/tips/{id}")
@Tag(name = "Tips")
class TipApi {

    private final TipDesk desk;
    private final CurrentPerson current;

    TipApi(TipDesk desk, CurrentPerson current) {
        this.desk = desk;
        this.current = current;
    }

    /** A tip without the address of its sender. */
    record TipBody(
            String id,
            String state,
            List<String> links,
            @Nullable String area,
            @Nullable String place,
            String brandName,
            String what,
            Instant at) {

        static TipBody of(Tip tip) {
            TipContent content = tip.about().content();
            return new TipBody(
                    tip.id().value(),
                    tip.getClass().getSimpleName(),
                    content instanceof TipContent.Listings told ? told.links() : List.of(),
                    content instanceof TipContent.Place told ? told.area() : null,
                    content instanceof TipContent.Place told ? told.place() : null,
                    content.brandName(),
                    content.what(),
                    tip.about().at());
        }
    }

    record Opening(@NotBlank @Size(max = 80) String rightId) {}

    record Assignment(@NotBlank @Size(max = 80) String brand) {}

    record Reason(@NotNull @Size(max = Tip.LONGEST_REASON) String reason) {}

    record Answer(
            @NotNull TipDesk.Finding finding,
            @NotNull @Size(max = Tip.LONGEST_REASON) String reason) {}

    record Receipt(
            boolean takenUp,
            @NotNull @Size(max = Tip.LONGEST_REASON) String reason) {}

    @Operation(summary = "Read a report of the public that I have to do with")
    @GetMapping
    TipBody tip(@PathVariable String id) {
        return TipBody.of(desk.see(current.get(), new TipId(id)));
    }

    @Operation(summary = "Open cases on the reported listings, on this right")
    @PostMapping("/cases")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@PathVariable String id, @Valid @RequestBody Opening body) {
        desk.open(current.get(), new TipId(id), body.rightId());
    }

    @Operation(summary = "Ask this rights owner about a reported place")
    @PostMapping("/owner")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable String id, @Valid @RequestBody Assignment body) {
        desk.assign(current.get(), new TipId(id), new OrganisationId(body.brand()));
    }

    @Operation(
            summary =
                    "Hand a place that its owner called counterfeit on to its agency, which was not registered at that time")
    @PostMapping("/agency")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOn(@PathVariable String id) {
        desk.handOn(current.get(), new TipId(id));
    }

    @Operation(summary = "Dismiss a report; its sender reads why")
    @PostMapping("/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable String id, @Valid @RequestBody Reason body) {
        desk.dismiss(current.get(), new TipId(id), body.reason());
    }

    @Operation(summary = "Answer as the rights owner: genuine, not ours, or counterfeit and for the agency")
    @PostMapping("/check")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(@PathVariable String id, @Valid @RequestBody Answer body) {
        desk.check(current.get(), new TipId(id), body.finding(), body.reason());
    }

    @Operation(summary = "Answer as the agency of the place: taken up or not")
    @PostMapping("/receipt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receive(@PathVariable String id, @Valid @RequestBody Receipt body) {
        desk.receive(current.get(), new TipId(id), body.takenUp(), body.reason());
    }
}
