package org.touchstone.rights;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    @Operation(summary = "The rights I can see, by name, at most 200 a page; 'after' is the last id of the page before")
    @GetMapping
    List<RightBody> list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "200") int limit) {
        return rights.list(current.get(), new RightQuery(text, after, limit)).stream()
                .map(right -> RightBody.of(right, rights.today()))
                .toList();
    }

    @Operation(summary = "One right")
    @GetMapping("/{id}")
    RightBody right(@PathVariable String id) {
        return RightBody.of(rights.see(current.get(), id), rights.today());
    }
}
