package org.touchstone.purchase;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.identity.CurrentPerson;

@RestController
@RequestMapping("/api/v1/purchases/{id}")
class CustodyApi {

    private final ItemCustody custody;
    private final CurrentPerson current;

    CustodyApi(ItemCustody custody, CurrentPerson current) {
        this.custody = custody;
        this.current = current;
    }

    record HandOverBody(
            @NotNull @Size(max = 200) String to,
            @NotNull @Size(max = 40) String sealNumber) {}

    record PhotoBody(String id, String fileName, String sha256) {

        static PhotoBody of(EvidenceItem item) {
            return new PhotoBody(item.id().value(), item.fileName(), item.sha256());
        }
    }

    @Operation(summary = "Each hand-over of the item")
    @GetMapping("/custody")
    List<PurchaseBody.CustodyBody> custody(@PathVariable String id) {
        return custody.of(current.get(), new PurchaseId(id)).stream()
                .map(PurchaseBody.CustodyBody::of)
                .toList();
    }

    @Operation(summary = "Write down that the sealed item went into other hands")
    @PostMapping("/custody")
    @ResponseStatus(HttpStatus.CREATED)
    void handOver(@PathVariable String id, @Valid @RequestBody HandOverBody body) {
        custody.handOver(current.get(), new PurchaseId(id), new HandOver(body.to(), body.sealNumber()));
    }

    @Operation(summary = "The photos of the parcel and the item")
    @GetMapping("/photos")
    List<PhotoBody> photos(@PathVariable String id) {
        return custody.photos(current.get(), new PurchaseId(id)).stream()
                .map(PhotoBody::of)
                .toList();
    }

    @Operation(summary = "Add a photo of the parcel or the item")
    @PostMapping(path = "/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PhotoBody photograph(@PathVariable String id, @RequestParam MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return PhotoBody.of(custody.photograph(current.get(), new PurchaseId(id), name, content));
        }
    }
}
