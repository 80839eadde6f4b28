package org.touchstone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OrganisationsSeedTest {

    /** The demo people of the containers' sign-in belong to the same organisations as those of the embedded one. */
    @Test
    void theContainersBeginWithTheOrganisationsOfTheDemo() {
        var listed = OrganisationsSeed.read(new JsonMapper(), Path.of("docker/organisations.json"));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(Accounts.ORGANISATIONS);
    }
}
