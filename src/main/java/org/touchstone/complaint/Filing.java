package org.touchstone.complaint;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A complaint to be filed over HTTP.
 *
 * @param remarks what is wrong with single listings, by what they are named in {@code listings}
 * @param draft the number under which evidence was handed in before
 */
record Filing(
        @NotBlank @Size(max = 80) String rightId,

        @NotEmpty @Size(max = NewComplaint.MOST_LISTINGS) List<@NotBlank @Size(max = 500) String> listings,

        @NotNull ComplaintReason reason,

        @NotBlank @Size(max = NewComplaint.LONGEST_DESCRIPTION)
        String description,

        @Schema(description = "What the reason asks for, such as the claim of a patent") @Nullable
        Map<ComplaintFact, @Size(max = ComplaintFact.LONGEST) String> facts,

        @Schema(description = "What is wrong with single listings, by what they are named above")
        @Nullable
        @Size(max = NewComplaint.MOST_LISTINGS)
        Map<String, @Size(max = Particulars.LONGEST_REMARK) String> remarks,

        @Schema(description = "Your own number of this complaint; required in a batch")
        @Nullable
        @Size(max = NewComplaint.LONGEST_REFERENCE)
        String reference,

        @Nullable @Size(max = 20) String draft,
        boolean bonaFide) {

    NewComplaint complaint() {
        return new NewComplaint(
                rightId,
                listings,
                reason,
                description,
                new Particulars(
                        Objects.requireNonNullElse(facts, Map.of()), Objects.requireNonNullElse(remarks, Map.of())),
                reference,
                draft,
                bonaFide);
    }
}
