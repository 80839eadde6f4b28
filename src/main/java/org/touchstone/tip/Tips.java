package org.touchstone.tip;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.Act;
import org.touchstone.common.NumberStore;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.Marketplace;

/**
 * What somebody without an account can do: tell, confirm the address, look how it stands. Each try is counted, and the
 * marketplace asked, before a transaction begins: a flood of requests must not hold connections while it waits.
 */
@Service
public class Tips {

    static final Duration TO_CONFIRM = Duration.ofHours(24);
    private static final String TOKEN = "token";
    private static final String SECRET = "secret";
    private static final int LONGEST_TOKEN = 100;
    private static final int LONGEST_SECRET = 60;

    private final TipStore store;
    private final TipSeenStore seenStore;
    private final TipPhotos photos;
    private final TipKeys keys;
    private final TipLimits limits;
    private final TipCards cards;
    private final TipLetters letters;
    private final TipProgress progress;
    private final Marketplace marketplace;
    private final NumberStore numbers;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Tips(
            TipStore store,
            TipSeenStore seenStore,
            TipPhotos photos,
            TipKeys keys,
            TipLimits limits,
            TipCards cards,
            TipLetters letters,
            TipProgress progress,
            Marketplace marketplace,
            NumberStore numbers,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.seenStore = seenStore;
        this.photos = photos;
        this.keys = keys;
        this.limits = limits;
        this.cards = cards;
        this.letters = letters;
        this.progress = progress;
        this.marketplace = marketplace;
        this.numbers = numbers;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A tip as it comes in.
     *
     * @param pictures at most three, for a place only
     * @param bonaFide the statement that it is true to the best of the person's knowledge
     */
    public record NewTip(TipContent content, List<TipUpload> pictures, Email email, boolean bonaFide) {

        public NewTip {
            if (!bonaFide) {
                throw new Refused("tip.refused.bonaFide");
            }
            TipPhotos.mustFit(pictures);
        }
    }

    /**
     * Keeps a tip until its sender confirms their address; before that nobody reads it. What breaks off here was not
     * confirmed, and is forgotten a day later.
     *
     * @param link from the token to the address of the page that confirms
     */
    public void submit(Visitor visitor, NewTip tip, UnaryOperator<String> link) {
        limits.count(TipLimits.Kind.SUBMIT_FROM, visitor.network());
        limits.count(TipLimits.Kind.SUBMIT_BY, tip.email().canonical());
        Map<String, Listing> seen = known(tip.content());
        List<TipPhotos.Photo> pictures = photos.read(tip.pictures());
        Instant now = clock.instant();
        TipId id = new TipId(numbers.next("PT"));
        var about = new Tip.About(id, tip.content(), visitor.locale(), tip.email(), now, 0);
        String token = keys.token();
        store.insert(new Tip.Unconfirmed(about, now.plus(TO_CONFIRM)), keys.hash(TOKEN, token));
        seenStore.insert(id, seen);
        photos.keep(id, pictures);
        letters.confirm(about, link.apply(token));
    }

    /** Uses the link up: the tip goes to intake, and its sender gets reference and secret. */
    public Confirmed confirm(Visitor visitor, String token, String statusLink) {
        limits.count(TipLimits.Kind.CONFIRM_FROM, visitor.network());
        if (token.length() > LONGEST_TOKEN) {
            throw new Refused("tip.refused.token");
        }
        byte[] tokenHash = keys.hash(TOKEN, token);
        String secret = keys.secret();
        byte[] secretHash = keys.hash(SECRET, plain(secret));
        Tip.ToSort confirmed = Objects.requireNonNull(transaction.execute(status -> {
            Tip.ToSort tip = confirm(tokenHash, secretHash);
            letters.received(tip.about(), secret, statusLink);
            return tip;
        }));
        return new Confirmed(confirmed.id(), secret);
    }

    private Tip.ToSort confirm(byte[] tokenHash, byte[] secretHash) {
        if (!(store.byToken(tokenHash).orElse(null) instanceof Tip.Unconfirmed waiting)) {
            throw new Refused("tip.refused.token");
        }
        Tip.ToSort confirmed = waiting.confirm(clock.instant(), cards.sortDue());
        store.confirmed(confirmed, secretHash);
        cards.sort(confirmed);
        publisher.publishEvent(new Act(
                clock.instant(), PersonId.SYSTEM, "TipConfirmed", confirmed.id().value()));
        return confirmed;
    }

    /** How a tip stands, for whoever knows its reference and secret; the same refusal for a wrong one and an unknown one. */
    public TipStatus status(Visitor visitor, String reference, String secret) {
        limits.count(TipLimits.Kind.LOOK_FROM, visitor.network());
        TipId id = reference(reference);
        byte[] known = store.secret(id).orElseThrow(() -> new Refused("tip.refused.secret"));
        if (secret.length() > LONGEST_SECRET || !MessageDigest.isEqual(known, keys.hash(SECRET, plain(secret)))) {
            throw new Refused("tip.refused.secret");
        }
        Tip tip = store.find(id).orElseThrow();
        return progress.of(tip, store.cases(id));
    }

    /** What the marketplace shows of the listings, by their links. */
    private Map<String, Listing> known(TipContent content) {
        if (!(content instanceof TipContent.Listings told)) {
            return Map.of();
        }
        Map<String, Listing> found = marketplace.listings(told.links());
        told.links().stream()
                .filter(link -> !found.containsKey(link))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new Refused(
                            "tip.refused.unknown", unknown.length() > 80 ? unknown.substring(0, 80) + "…" : unknown);
                });
        return found;
    }

    private static TipId reference(String reference) {
        try {
            return new TipId(reference.strip().toUpperCase(Locale.ROOT));
        } catch (Refused noReference) {
            throw new Refused("tip.refused.secret");
        }
    }

    /** However it was written down. */
    private static String plain(String secret) {
        return secret.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
