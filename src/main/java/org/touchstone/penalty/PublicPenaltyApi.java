package org.touchstone.penalty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What everyone may read without signing in. */
@RestController
@RequestMapping("/api/v1")
class PublicPenaltyApi {

    private final PublicRegister register;
    private final Statements statements;

    PublicPenaltyApi(PublicRegister register, Statements statements) {
        this.register = register;
        this.statements = statements;
    }

    @Operation(summary = "The public register of named stores, newest first, 50 a page")
    @SecurityRequirements
    @GetMapping("/register")
    List<RegisterEntry> register(
            @RequestParam(defaultValue = "") String search, @RequestParam(defaultValue = "0") int page) {
        return register.page(search, page);
    }

    @Operation(summary = "A published statement of reasons; it names nobody")
    @SecurityRequirements
    @GetMapping("/statements/{id}")
    StatementOfReasons statement(@PathVariable String id) {
        return statements.published(id);
    }
}
