package org.touchstone.rights;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.Moment;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** "Genuine or fake": what a brand tells those who look at goods; each part is for those whom the brand means it for. */
@Service
@Transactional
public class Guides {

    public static final int LONGEST_TEXT = 5_000;

    private static final int MOST = 200;
    private static final Role[] READERS = {
        Role.BRAND,
        Role.VOLUNTEER,
        Role.OFFICER,
        Role.SUPERVISOR,
        Role.INTAKE,
        Role.INVESTIGATOR,
        Role.ADJUDICATOR,
        Role.APPROVER,
        Role.MANAGER
    };

    private final GuideStore store;
    private final GuideSight sight;
    private final BrandStore brands;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Guides(GuideStore store, GuideSight sight, BrandStore brands, ApplicationEventPublisher publisher, Clock clock) {
        this.store = store;
        this.sight = sight;
        this.brands = brands;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Brands with something to read for this person, by name; for a brand's people their own, written or not. */
    @Transactional(readOnly = true)
    public List<Brand> brands(Person reader, @Nullable String after, int limit) {
        reader.must(READERS);
        if (reader.has(Role.BRAND)) {
            return store.brands(
                    reader.organisation(), clock.instant().atZone(Moment.ZONE).toLocalDate());
        }
        return store.brands(
                GuideSight.audiences(reader), after == null ? null : Words.storable(after), Math.clamp(limit, 1, MOST));
    }

    /** The parts of a brand's guide that this person may read; a brand of whose guide they may read nothing is unknown. */
    @Transactional(readOnly = true)
    public Guide of(Person reader, String brandId) {
        reader.must(READERS);
        Brand brand = brands.find(brandId).orElseThrow(() -> new NotFound(brandId));
        if (sight.ofIts(reader, brand)) {
            return new Guide(brand, store.of(brandId));
        }
        List<GuidePart> parts = readable(reader, brand, store.of(brandId));
        if (parts.isEmpty()) {
            throw new NotFound(brandId);
        }
        return new Guide(brand, parts);
    }

    /** The guides of the brands that these rights protect, with the parts that this person may read; none without such parts. */
    @Transactional(readOnly = true)
    public List<Guide> ofRights(Person reader, Set<String> rights) {
        reader.must(READERS);
        List<Brand> protectedBy = brands.protectedBy(rights);
        List<GuidePart> written = store.of(protectedBy.stream().map(Brand::id).toList());
        return protectedBy.stream()
                .map(brand -> new Guide(brand, readable(reader, brand, written)))
                .filter(guide -> !guide.parts().isEmpty())
                .toList();
    }

    private List<GuidePart> readable(Person reader, Brand brand, List<GuidePart> written) {
        boolean all = sight.ofIts(reader, brand);
        return written.stream()
                .filter(part -> part.brand().equals(brand.id()) && !part.text().isEmpty())
                .filter(part -> all || part.audience().admits(reader))
                .toList();
    }

    /** Whether this person writes the guide: the owner's people do, an agent's read it. */
    public boolean writes(Person person, Brand brand) {
        return person.has(Role.BRAND) && brand.owner().equals(person.organisation());
    }

    /**
     * Writes a part anew, at most 5,000 characters; an empty one is shown to nobody.
     *
     * @param version of the part that was read before, 0 when there was none
     */
    public void write(
            Person by, String brandId, GuideSection section, GuideAudience audience, String text, int version) {
        mustWrite(by, brandId);
        String stripped = Words.prose(text);
        if (stripped.length() > LONGEST_TEXT) {
            throw new Refused("rights.refused.guide", LONGEST_TEXT);
        }
        store.save(new GuidePart(brandId, section, audience, stripped, by.id(), clock.instant(), version));
        publisher.publishEvent(new Act(clock.instant(), by.id(), "GuideWritten", brandId));
    }

    void mustWrite(Person by, String brandId) {
        by.must(Role.BRAND);
        brands.find(brandId).filter(brand -> writes(by, brand)).orElseThrow(() -> new NotFound(brandId));
    }
}
