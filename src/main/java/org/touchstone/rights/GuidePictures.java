package org.touchstone.rights;

import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;

/** The pictures of a guide, kept in the vault: whoever may read a part sees its pictures. */
@Service
@Transactional
public class GuidePictures {

    private static final int MOST = 12;

    private final Guides guides;
    private final EvidenceVault vault;

    GuidePictures(Guides guides, EvidenceVault vault) {
        this.guides = guides;
        this.vault = vault;
    }

    /** The pictures of a part, the oldest first; none where the reader may not read it. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> of(Person reader, String brandId, GuideSection section) {
        guides.of(reader, brandId);
        return vault.ofSubject(reader, GuideSight.subject(brandId, section));
    }

    /** Adds a picture of less than 20 MB to a part of one's own guide; no transaction waits for its content. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public EvidenceItem add(Person by, String brandId, GuideSection section, String fileName, InputStream content) {
        guides.mustWrite(by, brandId);
        String subject = GuideSight.subject(brandId, section);
        if (vault.ofSubject(by, subject).size() >= MOST) {
            throw new Refused("rights.refused.pictures", MOST);
        }
        EvidenceItem item = vault.keep(by, subject, null, fileName, content);
        if (!item.picture()) {
            vault.takeOut(by, item.id());
            throw new Refused("rights.refused.noPicture", fileName);
        }
        return item;
    }

    /** Takes a picture out again, as whoever added it. */
    public void takeOut(Person by, String brandId, GuideSection section, EvidenceId picture) {
        guides.mustWrite(by, brandId);
        if (of(by, brandId, section).stream().noneMatch(item -> item.id().equals(picture))) {
            throw new NotFound(picture.value());
        }
        vault.takeOut(by, picture);
    }
}
