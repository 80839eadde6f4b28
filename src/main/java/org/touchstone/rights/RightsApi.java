package org.touchstone.rights;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.identity.CurrentPerson;

/** The register of rights over HTTP. */
@RestController
@RequestMapping("/api/v1/rights")
@Tag(name = "Rights")
class RightsApi {

    private final Rights rights;
    private final CurrentPerson current;

    RightsApi(Rights rights, CurrentPerson current) {
        this.rights = rights;
        this.current = current;
    }

    @Operation(summary = "My brand's rights; for platform staff those of all brands")
    @GetMapping
    List<RightBody> list() {
        return rights.of(current.get()).stream().map(RightBody::of).toList();
    }
}
