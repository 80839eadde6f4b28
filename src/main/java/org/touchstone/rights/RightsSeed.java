package org.touchstone.rights;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.EmbeddedOnly;

/** The rights of the brands of the embedded portal; with an external provider there are none. */
@Component
@EmbeddedOnly
class RightsSeed {

    private static final OrganisationId NORTHPEAK = new OrganisationId("northpeak");
    private static final OrganisationId LUMIERE = new OrganisationId("lumiere");
    private static final List<Right> RIGHTS = List.of(
            right("northpeak-tm-1", NORTHPEAK, RightKind.TRADEMARK, "8812034", "NORTHPEAK", List.of(18, 22, 25, 28)),
            right(
                    "northpeak-pt-1",
                    NORTHPEAK,
                    RightKind.PATENT,
                    "ZL201110204512.7",
                    "Self-sealing tent seam",
                    List.of()),
            right("lumiere-tm-1", LUMIERE, RightKind.TRADEMARK, "6620118", "LUMIÈRE", List.of(14)),
            right("lumiere-cr-1", LUMIERE, RightKind.COPYRIGHT, "2012-F-051877", "Lumière dial drawings", List.of()));

    private final RightStore store;

    RightsSeed(RightStore store) {
        this.store = store;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(0)
    @Transactional
    void seed() {
        RIGHTS.forEach(store::save);
    }

    private static Right right(
            String id, OrganisationId owner, RightKind kind, String number, String name, List<Integer> classes) {
        return new Right(
                id,
                owner,
                kind,
                number,
                name,
                "CN",
                classes,
                LocalDate.of(2012, 1, 1),
                LocalDate.of(2051, 12, 31),
                true);
    }
}
