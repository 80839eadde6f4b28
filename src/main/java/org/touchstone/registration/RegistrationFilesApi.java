package org.touchstone.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.identity.CurrentPerson;

/** The certificate, translation and letter of a registration over HTTP. */
@RestController
@RequestMapping("/api/v1/registrations/{id}/files")
@Tag(name = "Rights")
class RegistrationFilesApi {

    private final RegistrationFiles files;
    private final CurrentPerson current;

    RegistrationFilesApi(RegistrationFiles files, CurrentPerson current) {
        this.files = files;
        this.current = current;
    }

    record FileBody(String id, Part part, String fileName, long size, String sha256, String content) {

        static FileBody of(RegistrationFile file) {
            return new FileBody(
                    file.item().id().value(),
                    file.part(),
                    file.item().fileName(),
                    file.item().size(),
                    file.item().sha256(),
                    "/api/v1/evidence/" + file.item().id());
        }
    }

    @Operation(summary = "The files of a registration, documents before translations")
    @GetMapping
    List<FileBody> list(@PathVariable String id) {
        return files.of(current.get(), new RegistrationId(id)).stream()
                .map(FileBody::of)
                .toList();
    }

    @Operation(summary = "Hand in a file of less than 20 MB")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FileBody add(
            @PathVariable String id,
            @RequestParam(defaultValue = "DOCUMENT") Part part,
            @RequestParam MultipartFile file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return FileBody.of(
                    new RegistrationFile(part, files.add(current.get(), new RegistrationId(id), part, name, content)));
        }
    }

    @Operation(summary = "Take a file out of my draft")
    @DeleteMapping("/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOut(@PathVariable String id, @PathVariable String file) {
        files.takeOut(current.get(), new RegistrationId(id), new EvidenceId(file));
    }
}
