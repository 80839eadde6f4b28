package org.touchstone.marketplace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.Money;

/** A marketplace to try the portal out with: its own shop floor, and faults on demand. */
@Component
class SandboxMarketplace implements Marketplace {

    private static final Pattern ADDRESS = Pattern.compile("https?://market\\.example/item/(L\\d{6,9})(?:[?#].*)?");
    private static final Pattern ID = Pattern.compile("L\\d{6,9}");

    private final SandboxStore shelves;
    private final SandboxSellerStore sellers;
    private final SandboxLedgerStore ledger;
    private final SandboxFaults faults;
    private final TransactionTemplate alone;

    SandboxMarketplace(
            SandboxStore shelves,
            SandboxSellerStore sellers,
            SandboxLedgerStore ledger,
            SandboxFaults faults,
            PlatformTransactionManager transactions) {
        this.shelves = shelves;
        this.sellers = sellers;
        this.ledger = ledger;
        this.faults = faults;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Optional<Listing> listing(String idOrUrl) {
        return idOf(idOrUrl).flatMap(shelves::listing);
    }

    @Override
    public Map<String, Listing> listings(Collection<String> idsOrUrls) {
        Map<String, String> ids = new LinkedHashMap<>();
        idsOrUrls.forEach(asked -> idOf(asked).ifPresent(id -> ids.put(asked, id)));
        Map<String, Listing> known = shelves.listings(Set.copyOf(ids.values())).stream()
                .collect(Collectors.toMap(Listing::id, listing -> listing));
        ids.values().retainAll(known.keySet());
        Map<String, Listing> found = new LinkedHashMap<>();
        ids.forEach((asked, id) -> found.put(asked, known.get(id)));
        return found;
    }

    @Override
    public Optional<byte[]> picture(Listing listing) {
        return Optional.of(SandboxPictures.png(listing));
    }

    @Override
    public Optional<Seller> seller(String sellerId) {
        return sellers.seller(sellerId);
    }

    @Override
    public List<Listing> listingsOf(String sellerId) {
        return shelves.listingsOf(sellerId);
    }

    @Override
    public List<Order> ordersOf(String listingId) {
        return shelves.ordersOf(listingId);
    }

    @Override
    public Money earnings(String sellerId) {
        return Money.rmb(Math.max(0, ledger.balance(SandboxLedgerStore.earnings(sellerId))));
    }

    /** What fell into the random part is not drawn again: the guided part must not thin the random one out. */
    @Override
    public Draw draw(int guided, int random, long seed) {
        List<Listing> byChance = shelves.atRandom(random, seed);
        Set<String> taken = byChance.stream().map(Listing::id).collect(Collectors.toSet());
        return new Draw(shelves.guided(guided, seed, taken), byChance);
    }

    /**
     * A fault before the act loses the call, one after it loses only the answer: both look the same from outside. The
     * act has a transaction of its own, as it would on somebody else's machine.
     */
    @Override
    public void execute(Command command, String idempotencyKey) {
        faults.before(command);
        alone.executeWithoutResult(status -> {
            if (sellers.first(idempotencyKey)) {
                carryOut(command);
            }
        });
        faults.after(command);
    }

    private void carryOut(Command command) {
        switch (command) {
            case Command.OnListing onListing -> onListing(onListing);
            case Command.OnStore onStore -> {
                sellers.lock(onStore.sellerId());
                onStore(onStore);
            }
        }
    }

    private void onListing(Command.OnListing command) {
        switch (command) {
            case Command.Delist delist -> shelves.delisted(delist.listingId(), true);
            case Command.Relist relist -> shelves.delisted(relist.listingId(), false);
            case Command.HideListing hide -> shelves.hidden(hide.listingId(), true);
            case Command.ShowListing show -> shelves.hidden(show.listingId(), false);
            case Command.RefundBuyers refund -> refund(refund.listingId());
            case Command.CreditSeller credit -> ledger.credit(owner(credit.listingId()), credit.listingId());
        }
    }

    private void onStore(Command.OnStore command) {
        switch (command) {
            case Command.LimitListings limit -> sellers.limit(limit.sellerId(), limit.until());
            case Command.LiftLimit lift -> sellers.limit(lift.sellerId(), null);
            case Command.RemoveAllListings remove -> shelves.removed(remove.sellerId(), true);
            case Command.RestoreAllListings restore -> shelves.removed(restore.sellerId(), false);
            case Command.CloseStore close -> sellers.open(close.sellerId(), false);
            case Command.ReopenStore reopen -> sellers.open(reopen.sellerId(), true);
            case Command.ConfiscateDeposit confiscate -> ledger.confiscate(confiscate.sellerId(), confiscate.amount());
            case Command.ReturnDeposit back -> ledger.giveBack(back.sellerId(), back.amount());
            case Command.Ban ban -> sellers.ban(ban.sellerId());
            case Command.Unban unban -> sellers.unban(unban.sellerId());
        }
    }

    private void refund(String listingId) {
        String seller = owner(listingId);
        ledger.refund(seller, listingId, shelves.refunded(listingId));
    }

    private String owner(String listingId) {
        String seller = shelves.listing(listingId)
                .map(Listing::sellerId)
                .orElseThrow(() -> new MarketplaceRefused("marketplace.answer.unknownListing"));
        sellers.lock(seller);
        return seller;
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
