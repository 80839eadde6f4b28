package org.touchstone.rights;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchstone.common.Moment;
import org.touchstone.evidence.SubjectSight;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Who reads which part of a guide, and sees its pictures: its brand's people all, others what is meant for them. */
@Component
class GuideSight implements SubjectSight {

    private static final String GUIDE = "guide/";

    private final GuideStore store;
    private final BrandStore brands;
    private final LetterStore letters;
    private final Clock clock;

    GuideSight(GuideStore store, BrandStore brands, LetterStore letters, Clock clock) {
        this.store = store;
        this.brands = brands;
        this.letters = letters;
        this.clock = clock;
    }

    /** Under which the vault keeps the pictures of a part. */
    static String subject(String brand, GuideSection section) {
        return GUIDE + section + "/" + brand;
    }

    @Override
    public boolean sees(Person reader, String subject) {
        String[] parts = subject.split("/", 3);
        if (parts.length < 3 || !subject.startsWith(GUIDE)) {
            return false;
        }
        Optional<Brand> brand = brands.find(parts[2]);
        return brand.filter(one -> ofIts(reader, one)).isPresent()
                || store.find(parts[2], GuideSection.valueOf(parts[1]))
                        .filter(part ->
                                !part.text().isEmpty() && part.audience().admits(reader))
                        .isPresent();
    }

    /** Whether the reader belongs to the brand's owner, or to an agent with a letter for it. */
    boolean ofIts(Person reader, Brand brand) {
        return reader.has(Role.BRAND)
                && (brand.owner().equals(reader.organisation())
                        || letters.actsFor(
                                reader.organisation(),
                                brand.id(),
                                clock.instant().atZone(Moment.ZONE).toLocalDate()));
    }

    static Set<GuideAudience> audiences(Person reader) {
        return Arrays.stream(GuideAudience.values())
                .filter(audience -> audience.admits(reader))
                .collect(Collectors.toSet());
    }
}
