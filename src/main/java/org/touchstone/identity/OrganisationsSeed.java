package org.touchstone.identity;

import static org.touchstone.identity.Organisation.Kind.PLATFORM;
import static org.touchstone.identity.Organisation.Kind.VOLUNTEERS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.OrganisationId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The organisations a portal with an external provider begins with: the marketplace and its volunteers, and those of
 * the operator's file. Without the first nobody could sign in to register others.
 */
@Component
@ExternalOnly
class OrganisationsSeed {

    private final People people;
    private final JsonMapper json;
    private final Path file;

    OrganisationsSeed(
            People people,
            JsonMapper json,
            @Value("${touchstone.organisations:${touchstone.data}/organisations.json}") Path file) {
        this.people = people;
        this.json = json;
        this.file = file;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    void seed() {
        Accounts.ORGANISATIONS.stream()
                .filter(known -> known.kind() == PLATFORM || known.kind() == VOLUNTEERS)
                .forEach(people::register);
        if (Files.exists(file)) {
            read(json, file).forEach(people::register);
        }
    }

    /** A record's id reads best as the bare text, which is not how a record of a record is written. */
    record Entry(
            String id,
            Organisation.Kind kind,
            String name,
            @Nullable String nameZh,
            @Nullable String area,
            @Nullable String agencyKind,
            @Nullable String sellerId) {

        Organisation organisation() {
            return new Organisation(
                    new OrganisationId(id),
                    kind,
                    name,
                    nameZh == null ? name : nameZh,
                    area == null ? "" : area,
                    agencyKind,
                    sellerId);
        }
    }

    static List<Organisation> read(JsonMapper json, Path path) {
        return json.readValue(path, new TypeReference<List<Entry>>() {}).stream()
                .map(Entry::organisation)
                .toList();
    }
}
