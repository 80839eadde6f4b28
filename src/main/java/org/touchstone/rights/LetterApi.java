package org.touchstone.rights;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.identity.CurrentPerson;

/** Brands and letters of authorisation over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Rights")
class LetterApi {

    private final Letters letters;
    private final Brands brands;
    private final CurrentPerson current;

    LetterApi(Letters letters, Brands brands, CurrentPerson current) {
        this.letters = letters;
        this.brands = brands;
        this.current = current;
    }

    record BrandBody(String id, String owner, String name) {

        static BrandBody of(Brand brand) {
            return new BrandBody(brand.id(), brand.owner().value(), brand.name());
        }
    }

    record LetterBody(
            String id,
            String agent,
            String owner,
            List<BrandBody> brands,
            List<String> territories,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate endedOn) {

        static LetterBody of(Letter letter) {
            return new LetterBody(
                    letter.id(),
                    letter.agent().value(),
                    letter.owner().value(),
                    letter.brands().stream().map(BrandBody::of).toList(),
                    letter.territories(),
                    letter.from(),
                    letter.until(),
                    letter.endedOn());
        }
    }

    @Operation(summary = "Brands with a verified right, by name; 'after' is the last id of the page before")
    @GetMapping("/brands")
    List<BrandBody> brands(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "200") int limit) {
        return brands.verified(current.get(), after, limit).stream()
                .map(BrandBody::of)
                .toList();
    }

    @Operation(summary = "The letters of authorisation that my organisation holds or gave")
    @GetMapping("/letters")
    List<LetterBody> letters() {
        return letters.of(current.get()).stream().map(LetterBody::of).toList();
    }

    @Operation(summary = "One letter of authorisation")
    @GetMapping("/letters/{id}")
    LetterBody letter(@PathVariable String id) {
        return LetterBody.of(letters.see(current.get(), id));
    }

    @Operation(summary = "Take a letter back that my organisation gave")
    @DeleteMapping("/letters/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id) {
        letters.end(current.get(), id);
    }
}
