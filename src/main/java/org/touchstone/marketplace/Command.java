package org.touchstone.marketplace;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;
import org.touchstone.common.Money;

/** Something that the marketplace is told to do. Each has exactly one effect per idempotency key. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Command.Delist.class),
    @JsonSubTypes.Type(Command.Relist.class),
    @JsonSubTypes.Type(Command.HideListing.class),
    @JsonSubTypes.Type(Command.ShowListing.class),
    @JsonSubTypes.Type(Command.RefundBuyers.class),
    @JsonSubTypes.Type(Command.CreditSeller.class),
    @JsonSubTypes.Type(Command.LimitListings.class),
    @JsonSubTypes.Type(Command.LiftLimit.class),
    @JsonSubTypes.Type(Command.RemoveAllListings.class),
    @JsonSubTypes.Type(Command.RestoreAllListings.class),
    @JsonSubTypes.Type(Command.CloseStore.class),
    @JsonSubTypes.Type(Command.ReopenStore.class),
    @JsonSubTypes.Type(Command.ConfiscateDeposit.class),
    @JsonSubTypes.Type(Command.ReturnDeposit.class),
    @JsonSubTypes.Type(Command.Ban.class),
    @JsonSubTypes.Type(Command.Unban.class)
})
public sealed interface Command {

    /** The listing or the seller that it concerns. */
    String target();

    /** What undoes it; empty for what itself only undoes. */
    default Optional<Command> inverse() {
        return Optional.empty();
    }

    /** A command on one listing. */
    sealed interface OnListing extends Command {
        String listingId();

        @Override
        default String target() {
            return listingId();
        }
    }

    /** A command on a whole store, or on the person behind it. */
    sealed interface OnStore extends Command {
        String sellerId();

        @Override
        default String target() {
            return sellerId();
        }
    }

    /** Takes a listing off for good. */
    record Delist(String listingId) implements OnListing {
        @Override
        public Optional<Command> inverse() {
            return Optional.of(new Relist(listingId));
        }
    }

    /** Puts a delisted listing back. */
    record Relist(String listingId) implements OnListing {}

    /** Hides a listing while a case is open. */
    record HideListing(String listingId) implements OnListing {
        @Override
        public Optional<Command> inverse() {
            return Optional.of(new ShowListing(listingId));
        }
    }

    /** Shows a hidden listing again. */
    record ShowListing(String listingId) implements OnListing {}

    /** Refunds every buyer of a listing in full; what the seller does not pay, the deposit does. */
    record RefundBuyers(String listingId) implements OnListing {
        @Override
        public Optional<Command> inverse() {
            return Optional.of(new CreditSeller(listingId));
        }
    }

    /** Gives the seller back what the refunds of a listing cost; buyers keep their money. */
    record CreditSeller(String listingId) implements OnListing {}

    /** No new listings until then. */
    record LimitListings(String sellerId, Instant until) implements OnStore {
        @Override
        public Optional<Command> inverse() {
            return Optional.of(new LiftLimit(sellerId));
        }
    }

    /** New listings are allowed again. */
    record LiftLimit(String sellerId) implements OnStore {}

    /** Takes all live listings of a seller off. */
    record RemoveAllListings(String sellerId) implements OnStore {
        @Override
        public Optional<Command> inverse() {
            return Optional.of(new RestoreAllListings(sellerId));
        }
    }

    /** Puts back what {@link RemoveAllListings} took off, and nothing else. */
    record RestoreAllListings(String sellerId) implements OnStore {}

    /** Closes the storefront. */
    record CloseStore(String sellerId) implements OnStore {
        @Override
        public Optional<Command> inverse() {
            return Optional.of(new ReopenStore(sellerId));
        }
    }

    /** Opens the storefront again. */
    record ReopenStore(String sellerId) implements OnStore {}

    /** Confiscates so much of the deposit; more than there is takes what there is. */
    record ConfiscateDeposit(String sellerId, Money amount) implements OnStore {
        @Override
        public Optional<Command> inverse() {
            return Optional.of(new ReturnDeposit(sellerId, amount));
        }
    }

    /** Returns so much to the deposit. */
    record ReturnDeposit(String sellerId, Money amount) implements OnStore {}

    /** Bans the person behind the store for good, under whatever account. */
    record Ban(String sellerId) implements OnStore {
        @Override
        public Optional<Command> inverse() {
            return Optional.of(new Unban(sellerId));
        }
    }

    /** Lifts a ban. */
    record Unban(String sellerId) implements OnStore {}
}
