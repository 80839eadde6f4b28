package org.touchstone.identity.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

@RestController
@RequestMapping("/api/v1/me")
class MeApi {

    private final CurrentPerson current;
    private final People people;

    MeApi(CurrentPerson current, People people) {
        this.current = current;
        this.people = people;
    }

    record MeBody(String id, String name, OrganisationBody organisation, List<String> roles, String locale) {}

    record OrganisationBody(String id, String kind, String name) {}

    @Operation(summary = "Who I am here: my organisation and my roles")
    @GetMapping
    MeBody me() {
        Person me = current.get();
        Organisation organisation = people.organisation(me.organisation());
        return new MeBody(
                me.id().value(),
                me.name(),
                new OrganisationBody(
                        organisation.id().value(), organisation.kind().name(), organisation.name(me.locale())),
                me.roles().stream().map(Role::claim).sorted().toList(),
                me.locale().toLanguageTag());
    }
}
