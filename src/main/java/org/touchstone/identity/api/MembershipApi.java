package org.touchstone.identity.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
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
import org.touchstone.identity.EndedMembership;
import org.touchstone.identity.Memberships;
import org.touchstone.identity.Role;

/** Taking people out of an organisation and back in, over HTTP. */
@RestController
@RequestMapping("/api/v1/organisations/{id}")
@Tag(name = "organisation-api")
class MembershipApi {

    private final Memberships memberships;
    private final CurrentPerson current;

    MembershipApi(Memberships memberships, CurrentPerson current) {
        this.memberships = memberships;
        this.current = current;
    }

    record Ending(
            @NotNull @Size(max = EndedMembership.LONGEST) String reason) {}

    record Former(String user, String name, List<Role> roles, String endedBy, Instant endedAt, String reason) {

        static Former of(EndedMembership ended) {
            return new Former(
                    ended.person().value(),
                    ended.name(),
                    ended.roles().stream().sorted().toList(),
                    ended.by().value(),
                    ended.at(),
                    ended.reason());
        }
    }

    @Operation(summary = "Who was taken out of an organisation, the latest first, at most 200")
    @GetMapping("/former-people")
    List<Former> former(@PathVariable String id) {
        return memberships.ended(current.get(), new OrganisationId(id)).stream()
                .map(Former::of)
                .toList();
    }

    @Operation(summary = "Take somebody out; only where the portal has no other sign-in provider")
    @PostMapping("/people/{user}/ending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, @PathVariable String user, @Valid @RequestBody Ending body) {
        memberships.end(current.get(), new OrganisationId(id), new PersonId(user), body.reason());
    }

    @Operation(summary = "Take somebody back in, with the work that they had")
    @PostMapping("/people/{user}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@PathVariable String id, @PathVariable String user) {
        memberships.resume(current.get(), new OrganisationId(id), new PersonId(user));
    }
}
