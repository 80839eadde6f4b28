package org.touchstone.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.EmbeddedOnly;

/** Brands, rights, a letter and a guide for the embedded portal; with an external provider there are none. */
@Component
@EmbeddedOnly
class RightsSeed {

    private static final Brand NORTHPEAK = new Brand("northpeak", new OrganisationId("northpeak"), "Northpeak Outdoor");
    private static final Brand LUMIERE = new Brand("lumiere", new OrganisationId("lumiere"), "Lumière Watches");
    private static final String MARKS = "State Administration for Industry and Commerce, Trademark Office";
    private static final String INVENTIONS = "State Intellectual Property Office";
    private static final String WORKS = "Copyright Protection Center of China";
    private static final LocalDate FROM = LocalDate.of(2012, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2051, 12, 31);

    private final BrandStore brands;
    private final RightStore store;
    private final LetterStore letters;
    private final GuideStore guides;
    private final Rights rights;
    private final Clock clock;

    RightsSeed(
            BrandStore brands, RightStore store, LetterStore letters, GuideStore guides, Rights rights, Clock clock) {
        this.brands = brands;
        this.store = store;
        this.letters = letters;
        this.guides = guides;
        this.clock = clock;
        this.rights = rights;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(0)
    @Transactional
    void seed() {
        brands.insert(NORTHPEAK);
        brands.insert(LUMIERE);
        inForce().forEach(store::insert);
        ending(rights.today()).forEach(store::insert);
        letters.insert(letter(rights.today()));
        guide();
    }

    private static List<Right> inForce() {
        return List.of(
                right("northpeak-tm-1", NORTHPEAK, mark("8812034", "NORTHPEAK", List.of(18, 22, 25, 28), FROM, UNTIL)),
                right(
                        "northpeak-pt-1",
                        NORTHPEAK,
                        new RightDetails(
                                RightKind.PATENT,
                                "ZL201110204512.7",
                                "Self-sealing tent seam",
                                INVENTIONS,
                                "CN",
                                List.of(),
                                FROM,
                                UNTIL)),
                right("lumiere-tm-1", LUMIERE, mark("6620118", "LUMIÈRE", List.of(14), FROM, UNTIL)),
                right(
                        "lumiere-cr-1",
                        LUMIERE,
                        new RightDetails(
                                RightKind.COPYRIGHT,
                                "2012-F-051877",
                                "Lumière dial drawings",
                                WORKS,
                                "CN",
                                List.of(),
                                FROM,
                                UNTIL)));
    }

    /** One that its owner is warned of, and one that nothing can rest on any more. */
    private static List<Right> ending(LocalDate today) {
        LocalDate soon = today.plusDays(21);
        LocalDate past = today.minusDays(40);
        return List.of(
                right(
                        "northpeak-tm-2",
                        NORTHPEAK,
                        mark("4471920", "SUMMITWEAVE", List.of(25), soon.minusYears(10), soon)),
                right(
                        "northpeak-tm-3",
                        NORTHPEAK,
                        mark("3120655", "POLARTRACE", List.of(25), past.minusYears(10), past)));
    }

    /** An agent who may act for one of the two brands. */
    private static Letter letter(LocalDate today) {
        return new Letter(
                "RG-2014-000001",
                new OrganisationId("markguard"),
                NORTHPEAK.owner(),
                List.of(NORTHPEAK),
                List.of("CN"),
                LocalDate.of(2014, 1, 1),
                today.plusYears(2),
                null);
    }

    private void guide() {
        part(
                GuideSection.PACKAGING,
                GuideAudience.VOLUNTEERS,
                "Recycled grey board, sewn at the corners and never glued. The mountain on the lid has three peaks.");
        part(
                GuideSection.IDENTIFIERS,
                GuideAudience.OFFICERS,
                "Each jacket has a woven label in the left seam with twelve digits; the last one is the check digit.");
        part(
                GuideSection.MAKERS,
                GuideAudience.STAFF,
                "Two mills only: Ningbo (labels begin with NB) and Xiamen (labels begin with XM).");
        part(
                GuideSection.SELLERS,
                GuideAudience.VOLUNTEERS,
                "Northpeak's own store and the stores of its distributor in Hangzhou.");
        part(
                GuideSection.CONTACTS,
                GuideAudience.OFFICERS,
                "Examination of seized goods: brand protection, weekdays 9:00 to 18:00.");
    }

    private void part(GuideSection section, GuideAudience audience, String text) {
        if (guides.find(NORTHPEAK.id(), section).isEmpty()) {
            guides.save(new GuidePart(NORTHPEAK.id(), section, audience, text, PersonId.SYSTEM, clock.instant(), 0));
        }
    }

    private static RightDetails mark(
            String number, String name, List<Integer> classes, LocalDate from, LocalDate until) {
        return new RightDetails(RightKind.TRADEMARK, number, name, MARKS, "CN", classes, from, until);
    }

    private static Right right(String id, Brand brand, RightDetails details) {
        return new Right(id, brand, details, RightState.VERIFIED, null);
    }
}
