package org.touchstone.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the portal publishes of all chains of custody, for everybody. */
@RestController
@RequestMapping("/api/v1/custody-heads")
@Tag(name = "Evidence")
class PublishedHeadsApi {

    private final CustodyHeads heads;

    PublishedHeadsApi(CustodyHeads heads) {
        this.heads = heads;
    }

    /** A head as everybody reads it; the time-stamp token in base64, absent where there is none. */
    record Published(int number, String statement, String signature, String key, byte @Nullable [] timeStamp) {

        static Published of(CustodyHead head) {
            return new Published(head.number(), head.statement(), head.signature(), head.key(), head.timeStamp());
        }
    }

    /** @param before the smallest number of the page before */
    @Operation(summary = "The daily heads of all chains of custody, newest first, 50 a page")
    @SecurityRequirements
    @GetMapping
    List<Published> heads(@RequestParam(defaultValue = "2147483647") int before) {
        return heads.published(before).stream().map(Published::of).toList();
    }
}
