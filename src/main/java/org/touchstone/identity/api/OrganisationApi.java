package org.touchstone.identity.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Members;
import org.touchstone.identity.NewMember;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.Organisations;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

@RestController
@RequestMapping("/api/v1/organisations")
class OrganisationApi {

    private final Organisations organisations;
    private final Members members;
    private final CurrentPerson current;

    OrganisationApi(Organisations organisations, Members members, CurrentPerson current) {
        this.members = members;
        this.organisations = organisations;
        this.current = current;
    }

    record OrganisationBody(
            String id,
            Organisation.Kind kind,
            String name,
            String nameZh,
            String area,
            @Nullable String agencyKind,
            @Nullable String sellerId) {

        static OrganisationBody of(Organisation organisation) {
            return new OrganisationBody(
                    organisation.id().value(),
                    organisation.kind(),
                    organisation.name(),
                    organisation.nameZh(),
                    organisation.area(),
                    organisation.agencyKind(),
                    organisation.sellerId());
        }
    }

    record RegistrationBody(
            @NotNull Organisation.Kind kind,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String nameZh,
            @Nullable @Size(max = 6) String area,
            @Nullable @Size(max = 40) String agencyKind,
            @Nullable @Size(max = 40) String sellerId) {

        Organisation as(OrganisationId id) {
            return new Organisation(id, kind, name, nameZh, area == null ? "" : area, agencyKind, sellerId);
        }
    }

    /** @param user the name to sign in with */
    record NewMemberBody(
            @NotBlank @Size(max = NewMember.LONGEST_USER) String user,
            @NotBlank @Size(max = NewMember.LONGEST_NAME) String name,
            @NotNull Role role,
            @Nullable @Size(max = 10) String language) {

        NewMember as(OrganisationId organisation) {
            boolean chinese = language != null && language.startsWith("zh");
            return new NewMember(user, name, organisation, role, chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        }
    }

    record MemberBody(String user, String name, List<Role> roles) {

        static MemberBody of(Person person) {
            return new MemberBody(
                    person.id().value(),
                    person.name(),
                    person.roles().stream().sorted().toList());
        }
    }

    @Operation(
            summary =
                    "The organisations that are registered here by their English name, 50 a page; the next page begins behind the last one's id")
    @GetMapping
    List<OrganisationBody> organisations(
            @RequestParam(required = false) Organisation.@Nullable Kind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String after) {
        OrganisationId last = after == null ? null : new OrganisationId(after);
        return organisations.page(current.get(), kind, name, last).stream()
                .map(OrganisationBody::of)
                .toList();
    }

    @Operation(
            summary =
                    "Who belongs to an organisation, by name, 50 a page; the next page begins behind the last one's user")
    @GetMapping("/{id}/people")
    List<MemberBody> people(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String after) {
        PersonId last = after == null ? null : new PersonId(after);
        return members.of(current.get(), new OrganisationId(id), name, last).stream()
                .map(MemberBody::of)
                .toList();
    }

    @Operation(summary = "Take somebody in; only where the portal has no other sign-in provider")
    @PostMapping("/{id}/people")
    @ResponseStatus(HttpStatus.CREATED)
    MemberBody takeIn(@PathVariable String id, @Valid @RequestBody NewMemberBody body) {
        return MemberBody.of(members.takeIn(current.get(), body.as(new OrganisationId(id))));
    }

    @Operation(summary = "Register an organisation, or correct its entry")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void register(@PathVariable String id, @Valid @RequestBody RegistrationBody body) {
        organisations.register(current.get(), body.as(new OrganisationId(id)));
    }
}
