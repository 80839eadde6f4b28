package org.touchstone.marketplace;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A marketplace to try the portal out with: its own shop floor, and faults on demand. */
@Component
class SandboxMarketplace implements Marketplace {

    private static final Pattern ADDRESS = Pattern.compile("https?://market\\.example/item/(L\\d{6,9})(?:[?#].*)?");
    private static final Pattern ID = Pattern.compile("L\\d{6,9}");

    private final SandboxStore store;
    private final SandboxFaults faults;

    SandboxMarketplace(SandboxStore store, SandboxFaults faults) {
        this.store = store;
        this.faults = faults;
    }

    @Override
    public Optional<Listing> listing(String idOrUrl) {
        return idOf(idOrUrl).flatMap(store::listing);
    }

    @Override
    public Optional<Seller> seller(String sellerId) {
        return store.seller(sellerId);
    }

    @Override
    public List<Listing> listingsOf(String sellerId) {
        return store.listingsOf(sellerId);
    }

    @Override
    public List<Order> ordersOf(String listingId) {
        return store.ordersOf(listingId);
    }

    @Override
    public Draw draw(int guided, int random, long seed) {
        return new Draw(store.riskiest(guided), store.atRandom(random, seed));
    }

    /** A fault before the act loses the call, one after it loses only the answer: both look the same from outside. */
    @Override
    public void execute(Command command, String idempotencyKey) {
        faults.before(command);
        if (store.first(idempotencyKey)) {
            carryOut(command);
        }
        faults.after(command);
    }

    private void carryOut(Command command) {
        switch (command) {
            case Command.Delist delist -> store.delisted(delist.listingId(), true);
            case Command.Relist relist -> store.delisted(relist.listingId(), false);
            case Command.HideListing hide -> store.hidden(hide.listingId(), true);
            case Command.ShowListing show -> store.hidden(show.listingId(), false);
            case Command.RefundBuyers refund -> store.refund(refund.listingId());
            case Command.CreditSeller credit -> store.credit(credit.listingId());
            case Command.LimitListings limit -> store.limit(limit.sellerId(), limit.until());
            case Command.LiftLimit lift -> store.limit(lift.sellerId(), null);
            case Command.RemoveAllListings remove -> store.removed(remove.sellerId(), true);
            case Command.RestoreAllListings restore -> store.removed(restore.sellerId(), false);
            case Command.CloseStore close -> store.open(close.sellerId(), false);
            case Command.ReopenStore reopen -> store.open(reopen.sellerId(), true);
            case Command.ConfiscateDeposit confiscate ->
                store.deposit(confiscate.sellerId(), -confiscate.amount().minor());
            case Command.ReturnDeposit back ->
                store.deposit(back.sellerId(), back.amount().minor());
            case Command.Ban ban -> store.ban(ban.sellerId());
            case Command.Unban unban -> store.unban(unban.sellerId());
        }
    }

    private static Optional<String> idOf(String idOrUrl) {
        String asked = idOrUrl.strip();
        if (asked.length() > 500) {
            return Optional.empty();
        }
        if (ID.matcher(asked).matches()) {
            return Optional.of(asked);
        }
        Matcher address = ADDRESS.matcher(asked);
        return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
    }
}
