package org.touchstone.tip;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.CaseId;
import org.touchstone.common.NumberStore;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.marketplace.Marketplace;

/** What somebody without an account can do: tell, confirm the address, look how it stands. */
@Service
@Transactional
public class Tips {

    static final Duration TO_CONFIRM = Duration.ofHours(24);
    private static final String TOKEN = "token";
    private static final String SECRET = "secret";

    private final TipStore store;
    private final TipPhotos photos;
    private final TipKeys keys;
    private final TipLimits limits;
    private final TipCards cards;
    private final TipLetters letters;
    private final TipProgress progress;
    private final Marketplace marketplace;
    private final NumberStore numbers;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Tips(
            TipStore store,
            TipPhotos photos,
            TipKeys keys,
            TipLimits limits,
            TipCards cards,
            TipLetters letters,
            TipProgress progress,
            Marketplace marketplace,
            NumberStore numbers,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.photos = photos;
        this.keys = keys;
        this.limits = limits;
        this.cards = cards;
        this.letters = letters;
        this.progress = progress;
        this.marketplace = marketplace;
        this.numbers = numbers;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * A tip as it comes in.
     *
     * @param pictures at most three, for a place only
     * @param bonaFide the statement that it is true to the best of the person's knowledge
     */
    public record NewTip(TipContent content, List<byte[]> pictures, Email email, boolean bonaFide) {

        public NewTip {
            if (!bonaFide) {
                throw new Refused("tip.refused.bonaFide");
            }
        }
    }

    /**
     * Keeps a tip until its sender confirms their address; before that nobody reads it.
     *
     * @param link from the token to the address of the page that confirms
     */
    public void submit(Visitor visitor, NewTip tip, UnaryOperator<String> link) {
        known(tip.content());
        limits.count(TipLimits.Kind.SUBMIT_FROM, visitor.network());
        limits.count(TipLimits.Kind.SUBMIT_BY, tip.email().canonical());
        List<TipPhotos.Photo> pictures = TipPhotos.of(tip.pictures());
        Instant now = clock.instant();
        TipId id = new TipId(numbers.next("PT"));
        var about = new Tip.About(id, tip.content(), visitor.locale(), tip.email(), now, 0);
        String token = keys.token();
        store.insert(new Tip.Unconfirmed(about, now.plus(TO_CONFIRM)), keys.hash(TOKEN, token));
        photos.keep(id, pictures);
        letters.confirm(about, link.apply(token));
    }

    /** Uses the link up: the tip goes to intake, and its sender gets reference and secret. */
    public Confirmed confirm(Visitor visitor, String token, String statusLink) {
        limits.count(TipLimits.Kind.CONFIRM_FROM, visitor.network());
        if (token.length() > 100
                || !(store.byToken(keys.hash(TOKEN, token)).orElse(null) instanceof Tip.Unconfirmed waiting)) {
            throw new Refused("tip.refused.token");
        }
        Tip.ToSort confirmed = waiting.confirm(clock.instant());
        String secret = keys.secret();
        store.confirmed(confirmed, keys.hash(SECRET, plain(secret)));
        cards.sort(confirmed);
        letters.received(confirmed.about(), secret, statusLink);
        publisher.publishEvent(new Act(
                clock.instant(), PersonId.SYSTEM, "TipConfirmed", confirmed.id().value()));
        return new Confirmed(confirmed.id(), secret);
    }

    /** How a tip stands, for whoever knows its reference and secret; the same refusal for a wrong one and an unknown one. */
    @Transactional(readOnly = true)
    public TipStatus status(Visitor visitor, String reference, String secret) {
        limits.count(TipLimits.Kind.LOOK_FROM, visitor.network());
        TipId id = reference(reference);
        byte[] known = store.secret(id).orElseThrow(() -> new Refused("tip.refused.secret"));
        if (secret.length() > 60 || !MessageDigest.isEqual(known, keys.hash(SECRET, plain(secret)))) {
            throw new Refused("tip.refused.secret");
        }
        Tip tip = store.find(id).orElseThrow();
        List<CaseId> cases = store.cases(id);
        return progress.of(tip, cases);
    }

    /** What nobody confirmed in time is forgotten, with its pictures. */
    void forgetExpired() {
        store.expired(clock.instant(), 100).forEach(id -> {
            photos.forget(id);
            store.delete(id);
        });
    }

    private void known(TipContent content) {
        if (content instanceof TipContent.Listings told) {
            told.links().stream()
                    .filter(link -> marketplace.listing(link).isEmpty())
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw new Refused(
                                "tip.refused.unknown",
                                unknown.length() > 80 ? unknown.substring(0, 80) + "…" : unknown);
                    });
        }
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
