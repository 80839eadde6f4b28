package org.touchstone.complaint;

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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.identity.CurrentPerson;

/** Drafts of complaints over HTTP: evidence is handed in under a draft's number before the complaint is filed. */
@RestController
@RequestMapping("/api/v1/complaint-drafts")
@Tag(name = "Complaints")
class DraftApi {

    private final ComplaintDrafts drafts;
    private final CurrentPerson current;

    DraftApi(ComplaintDrafts drafts, CurrentPerson current) {
        this.drafts = drafts;
        this.current = current;
    }

    /** A file in a draft. */
    record DraftFile(String id, String fileName, long size, String sha256) {

        static DraftFile of(EvidenceItem item) {
            return new DraftFile(item.id().value(), item.fileName(), item.size(), item.sha256());
        }
    }

    @Operation(summary = "Begin a draft, under whose number evidence can be handed in")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ComplaintDraft begin() {
        return drafts.begin(current.get());
    }

    @Operation(summary = "My draft")
    @GetMapping("/{number}")
    ComplaintDraft see(@PathVariable String number) {
        return drafts.own(current.get(), number);
    }

    @Operation(summary = "Save what was written so far")
    @PutMapping("/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@PathVariable String number, @RequestBody ComplaintDraft.Content content) {
        drafts.save(current.get(), number, content);
    }

    @Operation(summary = "Discard the draft and its files")
    @DeleteMapping("/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String number) {
        drafts.discard(current.get(), number);
    }

    @Operation(summary = "The files of my draft")
    @GetMapping("/{number}/evidence")
    List<DraftFile> files(@PathVariable String number) {
        return drafts.files(current.get(), number).stream().map(DraftFile::of).toList();
    }

    @Operation(summary = "Hand in a file of less than 20 MB")
    @PostMapping(path = "/{number}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    DraftFile add(@PathVariable String number, @RequestParam MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return DraftFile.of(drafts.add(current.get(), number, name, content));
        }
    }
}
