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

    /** Takes a listing off for good. */
    record Delist(String listingId) implements Command {
        @Override
        public String target() {
            return listingId;
        }

        @Override
        public Optional<Command> inverse() {
            return Optional.of(new Relist(listingId));
        }
    }

    /** Puts a delisted listing back. */
    record Relist(String listingId) implements Command {
        @Override
        public String target() {
            return listingId;
        }
    }

    /** Hides a listing while a case is open. */
    record HideListing(String listingId) implements Command {
        @Override
        public String target() {
            return listingId;
        }

        @Override
        public Optional<Command> inverse() {
            return Optional.of(new ShowListing(listingId));
        }
    }

    /** Shows a hidden listing again. */
    record ShowListing(String listingId) implements Command {
        @Override
        public String target() {
            return listingId;
        }
    }

    /** Refunds every buyer of a listing in full; what the seller does not pay, the deposit does. */
    record RefundBuyers(String listingId) implements Command {
        @Override
        public String target() {
            return listingId;
        }

        @Override
        public Optional<Command> inverse() {
            return Optional.of(new CreditSeller(listingId));
        }
    }

    /** Gives the seller back what the refunds of a listing cost; buyers keep their money. */
    record CreditSeller(String listingId) implements Command {
        @Override
        public String target() {
            return listingId;
        }
    }

    /** No new listings until then. */
    record LimitListings(String sellerId, Instant until) implements Command {
        @Override
        public String target() {
            return sellerId;
        }

        @Override
        public Optional<Command> inverse() {
            return Optional.of(new LiftLimit(sellerId));
        }
    }

    /** New listings are allowed again. */
    record LiftLimit(String sellerId) implements Command {
        @Override
        public String target() {
            return sellerId;
        }
    }

    /** Takes all live listings of a seller off. */
    record RemoveAllListings(String sellerId) implements Command {
        @Override
        public String target() {
            return sellerId;
        }

        @Override
        public Optional<Command> inverse() {
            return Optional.of(new RestoreAllListings(sellerId));
        }
    }

    /** Puts back what {@link RemoveAllListings} took off, and nothing else. */
    record RestoreAllListings(String sellerId) implements Command {
        @Override
        public String target() {
            return sellerId;
        }
    }

    /** Closes the storefront. */
    record CloseStore(String sellerId) implements Command {
        @Override
        public String target() {
            return sellerId;
        }

        @Override
        public Optional<Command> inverse() {
            return Optional.of(new ReopenStore(sellerId));
        }
    }

    /** Opens the storefront again. */
    record ReopenStore(String sellerId) implements Command {
        @Override
        public String target() {
            return sellerId;
        }
    }

    /** Confiscates so much of the deposit; more than there is takes what there is. */
    record ConfiscateDeposit(String sellerId, Money amount) implements Command {
        @Override
        public String target() {
            return sellerId;
        }

        @Override
        public Optional<Command> inverse() {
            return Optional.of(new ReturnDeposit(sellerId, amount));
        }
    }

    /** Returns so much to the deposit. */
    record ReturnDeposit(String sellerId, Money amount) implements Command {
        @Override
        public String target() {
            return sellerId;
        }
    }

    /** Bans the person behind the store for good, under whatever account. */
    record Ban(String sellerId) implements Command {
        @Override
        public String target() {
            return sellerId;
        }

        @Override
        public Optional<Command> inverse() {
            return Optional.of(new Unban(sellerId));
        }
    }

    /** Lifts a ban. */
    record Unban(String sellerId) implements Command {
        @Override
        public String target() {
            return sellerId;
        }
    }
}
