package org.touchstone.rights;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.identity.CurrentPerson;

/** Guides "genuine or fake" over HTTP. */
@RestController
@RequestMapping("/api/v1/guides")
@Tag(name = "Rights")
class GuideApi {

    private final Guides guides;
    private final GuidePictures pictures;
    private final CurrentPerson current;

    GuideApi(Guides guides, GuidePictures pictures, CurrentPerson current) {
        this.guides = guides;
        this.pictures = pictures;
        this.current = current;
    }

    record GuidedBrand(String id, String name) {}

    record PartBody(GuideSection section, GuideAudience audience, String text, Instant editedAt, int version) {

        static PartBody of(GuidePart part) {
            return new PartBody(part.section(), part.audience(), part.text(), part.editedAt(), part.version());
        }
    }

    record GuideBody(String brand, String name, List<PartBody> parts) {}

    /** @param version of the part that was read before, 0 when there was none */
    record Writing(
            @NotNull GuideAudience audience,
            @NotNull @Size(max = Guides.LONGEST_TEXT) String text,
            @PositiveOrZero int version) {}

    record PictureBody(String id, String fileName, String content) {

        static PictureBody of(EvidenceItem item) {
            return new PictureBody(item.id().value(), item.fileName(), "/api/v1/evidence/" + item.id());
        }
    }

    @Operation(summary = "Brands whose guide I may read, by name; 'after' is the last id of the page before")
    @GetMapping
    List<GuidedBrand> brands(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "200") int limit) {
        return guides.brands(current.get(), after, limit).stream()
                .map(brand -> new GuidedBrand(brand.id(), brand.name()))
                .toList();
    }

    @Operation(summary = "The parts of a brand's guide that are meant for me")
    @GetMapping("/{brand}")
    GuideBody guide(@PathVariable String brand) {
        Guide guide = guides.of(current.get(), brand);
        return new GuideBody(
                guide.brand().id(),
                guide.brand().name(),
                guide.parts().stream().map(PartBody::of).toList());
    }

    @Operation(summary = "Write a part of my brand's guide")
    @PutMapping("/{brand}/sections/{section}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(@PathVariable String brand, @PathVariable GuideSection section, @Valid @RequestBody Writing body) {
        guides.write(current.get(), brand, section, body.audience(), body.text(), body.version());
    }

    @Operation(summary = "The pictures of a part")
    @GetMapping("/{brand}/sections/{section}/pictures")
    List<PictureBody> pictures(@PathVariable String brand, @PathVariable GuideSection section) {
        return pictures.of(current.get(), brand, section).stream()
                .map(PictureBody::of)
                .toList();
    }

    @Operation(summary = "Add a picture of less than 20 MB to a part of my brand's guide")
    @PostMapping(path = "/{brand}/sections/{section}/pictures", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PictureBody add(@PathVariable String brand, @PathVariable GuideSection section, @RequestParam MultipartFile file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return PictureBody.of(pictures.add(current.get(), brand, section, name, content));
        }
    }

    @Operation(summary = "Take a picture that I added out again")
    @DeleteMapping("/{brand}/sections/{section}/pictures/{picture}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOut(@PathVariable String brand, @PathVariable GuideSection section, @PathVariable String picture) {
        pictures.takeOut(current.get(), brand, section, new EvidenceId(picture));
    }
}
