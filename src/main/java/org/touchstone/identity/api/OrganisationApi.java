package org.touchstone.identity.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.Organisations;

@RestController
@RequestMapping("/api/v1/organisations")
class OrganisationApi {

    private final Organisations organisations;
    private final CurrentPerson current;

    OrganisationApi(Organisations organisations, CurrentPerson current) {
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

    @Operation(summary = "All organisations that are registered here")
    @GetMapping
    List<OrganisationBody> organisations() {
        return organisations.all(current.get()).stream()
                .map(OrganisationBody::of)
                .toList();
    }

    @Operation(summary = "Register an organisation, or correct its entry")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void register(@PathVariable String id, @Valid @RequestBody RegistrationBody body) {
        organisations.register(current.get(), body.as(new OrganisationId(id)));
    }
}
