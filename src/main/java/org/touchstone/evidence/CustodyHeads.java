package org.touchstone.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Moment;

/** Publishes the ends of all chains of custody once a day, so that nobody, not even the operator, changes them unseen. */
@Service
@Transactional
public class CustodyHeads {

    /** A tree of so many leaves takes about 50 MB while it is built. */
    static final int MOST_LEAVES = 100_000;

    private static final int PAGE = 50;

    private final HeadStore store;
    private final PortalKey key;
    private final TimeStampAuthority authority;
    private final Clock clock;

    CustodyHeads(HeadStore store, PortalKey key, TimeStampAuthority authority, Clock clock) {
        this.store = store;
        this.key = key;
        this.authority = authority;
        this.clock = clock;
    }

    /** What was published, newest first, 50 a page; for everybody. */
    @Transactional(readOnly = true)
    public List<CustodyHead> published(int below) {
        return store.page(below, PAGE);
    }

    /** The key that signs now, by its fingerprint. */
    public String fingerprint() {
        return key.fingerprint();
    }

    /** The key that signs now, as PEM. */
    public String publicKey() {
        return key.publicKey();
    }

    /** Whether nothing was published today yet. */
    @Transactional(readOnly = true)
    boolean due() {
        return store.last().filter(last -> !last.day().isBefore(today())).isEmpty();
    }

    /** Publishes the chains that have grown; empty when none has. Call it again until it is. */
    Optional<CustodyHead> publish() {
        store.lock();
        List<HeadStore.ChainEnd> chains = store.grown(MOST_LEAVES);
        if (chains.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        store.remember(key.fingerprint(), key.publicKey(), now);
        CustodyHead head = head(store.last(), chains, now);
        store.insert(head, chains);
        return Optional.of(head);
    }

    /** Asks the authority about what has no time-stamp yet; without a transaction, since it may take a while. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void stamp() {
        if (authority == TimeStampAuthority.NONE) {
            return;
        }
        for (CustodyHead head : store.unstamped(PAGE)) {
            byte[] digest = Hash.of(head.statement().getBytes(StandardCharsets.UTF_8));
            Optional<byte[]> token = authority.stamp(digest);
            if (token.isEmpty()) {
                return;
            }
            store.stamp(head.number(), token.get());
        }
    }

    private CustodyHead head(Optional<CustodyHead> last, List<HeadStore.ChainEnd> chains, Instant now) {
        int number = last.map(CustodyHead::number).orElse(0) + 1;
        String previous = last.map(CustodyHead::hash).orElse(CustodyEntry.NOTHING_BEFORE);
        String root = Hash.hex(
                MerkleTree.of(chains.stream().map(HeadStore.ChainEnd::leaf).toList())
                        .root());
        String statement = CustodyHead.statement(number, today(), chains.size(), root, previous);
        return new CustodyHead(
                number, today(), chains.size(), root, previous, now, key.fingerprint(), key.sign(statement), null);
    }

    private LocalDate today() {
        return clock.instant().atZone(Moment.ZONE).toLocalDate();
    }
}
