package org.touchstone.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.CaseId;
import org.touchstone.common.NumberStore;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Case bundles: what a court or an agency takes along, with all that is needed to check it without the portal. */
@Service
@Transactional
public class CaseBundles {

    private static final Role[] MAKING = {
        Role.INVESTIGATOR, Role.ADJUDICATOR, Role.APPROVER, Role.OFFICER, Role.SUPERVISOR
    };

    private final EvidenceVault vault;
    private final ContentStore contents;
    private final Custody custody;
    private final ChainStore chains;
    private final HeadStore heads;
    private final BundleIndex index;
    private final PortalKey key;
    private final NumberStore numbers;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    CaseBundles(
            EvidenceVault vault,
            ContentStore contents,
            Custody custody,
            ChainStore chains,
            HeadStore heads,
            BundleIndex index,
            PortalKey key,
            NumberStore numbers,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.vault = vault;
        this.contents = contents;
        this.custody = custody;
        this.chains = chains;
        this.heads = heads;
        this.index = index;
        this.key = key;
        this.numbers = numbers;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Whether this person makes bundles at all; of which cases is asked when they do. */
    public boolean mayMake(Person person) {
        return person.hasAny(Set.of(MAKING));
    }

    /** A bundle of what this person may see of the case; that it leaves stands in the chain of custody, and so in the bundle. */
    public CaseBundle make(Person by, CaseId id, Locale locale) {
        by.must(MAKING);
        List<EvidenceItem> seen = vault.of(by, id);
        List<EvidenceItem> along = seen.stream().filter(EvidenceItem::readable).toList();
        Instant now = clock.instant();
        String number = numbers.next("CB");
        custody.happened(id, CustodyWord.EXPORT, along, by.id(), number);
        publisher.publishEvent(new Act(now, by.id(), "CaseBundleMade", id.value(), id, true, number));
        List<CustodyEntry> chain = chains.of(id);
        List<CaseBundle.Vouched> vouched = vouched(id);
        Set<EvidenceId> shown = seen.stream().map(EvidenceItem::id).collect(Collectors.toSet());
        var contentsOfIndex = new BundleIndex.Contents(number, id, now, seen, chain, shown, vouched);
        return new CaseBundle(
                number,
                id,
                now,
                along.stream()
                        .map(item -> new CaseBundle.Exhibit(item, contents.path(item.sha256())))
                        .toList(),
                seen.stream()
                        .filter(item -> !item.scan().letThrough() && item.disposed() == null)
                        .map(item -> item.id() + "\tvirus scan " + item.scan())
                        .toList(),
                chain,
                shown,
                vouched,
                index.of(by, locale, contentsOfIndex),
                key);
    }

    private List<CaseBundle.Vouched> vouched(CaseId id) {
        List<CaseBundle.Vouched> vouched = new ArrayList<>();
        for (HeadStore.Place place : heads.places(id)) {
            CustodyHead head = heads.find(place.number()).orElseThrow();
            List<HeadStore.ChainEnd> chains = heads.chains(place.number());
            MerkleTree tree =
                    MerkleTree.of(chains.stream().map(HeadStore.ChainEnd::leaf).toList());
            vouched.add(new CaseBundle.Vouched(
                    head,
                    heads.publicKey(head.key()),
                    chains.get(place.position()),
                    place.position(),
                    tree.path(place.position())));
        }
        return vouched;
    }
}
