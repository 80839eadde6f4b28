package org.touchstone.tip;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchstone.common.OrganisationId;
import org.touchstone.evidence.SubjectSight;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Who sees the pictures of a tip: staff and the agency as they were sent, the rights owner without what the camera wrote. */
@Component
class TipSight implements SubjectSight {

    private final TipStore store;

    TipSight(TipStore store) {
        this.store = store;
    }

    @Override
    public boolean sees(Person reader, String subject) {
        boolean copies = subject.startsWith("PC-");
        if (!copies && !subject.startsWith("PT-")) {
            return false;
        }
        return store.find(new TipId("PT" + subject.substring(2)))
                .filter(tip -> copies && sees(reader, tip) || seesOriginals(reader, tip))
                .isPresent();
    }

    /** Staff who sort tips, the rights owner once it is theirs to check, the agency that was handed it, also afterwards. */
    static boolean sees(Person reader, Tip tip) {
        return switch (tip) {
            case Tip.ToCheck check ->
                seesOriginals(reader, tip) || ofBrand(reader, check.brand().value());
            case Tip.HandedOn handed ->
                seesOriginals(reader, tip) || ofBrand(reader, handed.brand().value());
            case Tip.Ended ended ->
                seesOriginals(reader, tip)
                        || ended.brand() != null
                                && ofBrand(reader, ended.brand().value());
            case Tip.Unconfirmed waiting -> false;
            case Tip.ToSort sort ->
                seesOriginals(reader, tip)
                        || sort.brand() != null && ofBrand(reader, sort.brand().value());
            case Tip.Opened opened -> seesOriginals(reader, tip);
        };
    }

    private static boolean seesOriginals(Person reader, Tip tip) {
        boolean agency = (reader.has(Role.OFFICER) || reader.has(Role.SUPERVISOR))
                && reader.organisation().equals(agency(tip));
        return !(tip instanceof Tip.Unconfirmed)
                && (agency || reader.has(Role.INTAKE) || reader.has(Role.INVESTIGATOR) || reader.has(Role.MANAGER));
    }

    /** The agency that has it, or that answered. */
    private static @Nullable OrganisationId agency(Tip tip) {
        return switch (tip) {
            case Tip.HandedOn handed -> handed.agency();
            case Tip.Ended ended -> ended.agency();
            default -> null;
        };
    }

    private static boolean ofBrand(Person reader, String brand) {
        return reader.has(Role.BRAND) && reader.organisation().value().equals(brand);
    }
}
