package org.touchstone.purchase;

import java.util.List;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceId;

/** The parcel as it arrived: the seal put on it, its condition, and the photos that show both. */
public record Receipt(String sealNumber, Condition condition, List<EvidenceId> photos) {

    /** How the parcel looked on arrival. */
    public enum Condition {
        INTACT,
        OPENED,
        DAMAGED
    }

    public Receipt {
        sealNumber = PlainText.sized(sealNumber, 3, 40, "purchase.refused.sealNumber");
        if (photos.isEmpty()) {
            throw new Refused("purchase.refused.photos");
        }
        photos = List.copyOf(photos);
    }
}
