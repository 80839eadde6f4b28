package org.touchstone.penalty;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.marketplace.Marketplace;
import org.touchstone.marketplace.Order;
import org.touchstone.marketplace.Seller;

/** The money of penalties, in double entry: refunds, what the seller and the deposit pay, confiscation, reversal. */
@Component
class MoneyBooks {

    private final LedgerStore ledger;
    private final Marketplace marketplace;
    private final Clock clock;

    MoneyBooks(LedgerStore ledger, Marketplace marketplace, Clock clock) {
        this.ledger = ledger;
        this.marketplace = marketplace;
        this.clock = clock;
    }

    /** Books the full price to each buyer who was not refunded before: the seller pays, and the deposit what they do not. */
    List<Money> refund(CaseFile file, List<String> listings) {
        List<Posting.Line> buyers = listings.stream()
                .flatMap(listing -> marketplace.ordersOf(listing).stream())
                .filter(order -> !order.refunded() && !ledger.knows(Account.buyer(order.id())))
                .map(MoneyBooks::due)
                .toList();
        if (buyers.isEmpty()) {
            return List.of();
        }
        Account seller = Account.seller(file.sellerId());
        post(Posting.spread(file.id(), file.id() + ":refund", Posting.Kind.REFUND, seller, buyers));
        List<Money> owed = ledger.inCase(file.id(), Posting.Kind.REFUND, seller);
        owed.forEach(sum -> pay(file, -sum.minor(), sum.currency()));
        return owed.stream().map(sum -> new Money(-sum.minor(), sum.currency())).toList();
    }

    private void pay(CaseFile file, long owed, String currency) {
        String sellerId = file.sellerId();
        Money earned = marketplace.earnings(sellerId);
        long bySeller = earned.currency().equals(currency) ? Math.min(earned.minor(), owed) : 0;
        pay(file, Posting.Kind.SELLER_PAYS, Account.earnings(sellerId), new Money(bySeller, currency));
        long byDeposit = deposit(file)
                .filter(left -> left.currency().equals(currency))
                .map(left -> Math.min(left.minor(), owed - bySeller))
                .orElse(0L);
        pay(file, Posting.Kind.DEPOSIT_PAYS, Account.deposit(sellerId), new Money(byDeposit, currency));
    }

    private void pay(CaseFile file, Posting.Kind kind, Account from, Money paid) {
        if (paid.minor() > 0) {
            String key = file.id() + ":" + kind + ":" + paid.currency();
            post(Posting.move(file.id(), key, kind, from, Account.seller(file.sellerId()), paid));
        }
    }

    /** Books what is left of the deposit to the platform; empty when nothing is left. */
    Optional<Money> confiscate(CaseFile file) {
        Optional<Money> left = deposit(file).filter(money -> money.minor() > 0);
        left.ifPresent(money -> post(Posting.move(
                file.id(),
                file.id() + ":confiscation",
                Posting.Kind.CONFISCATION,
                Account.deposit(file.sellerId()),
                Account.platform(),
                money)));
        return left;
    }

    /** Buyers keep their money, so the platform bears the refund, and what the seller and the deposit paid goes back. */
    void reverseRefund(CaseFile file) {
        Account seller = Account.seller(file.sellerId());
        for (Money owed : ledger.inCase(file.id(), Posting.Kind.REFUND, seller)) {
            String key = file.id() + ":platformBears:" + owed.currency();
            Money cost = new Money(-owed.minor(), owed.currency());
            post(Posting.move(file.id(), key, Posting.Kind.PLATFORM_BEARS_REFUND, Account.platform(), seller, cost));
        }
        giveBack(file, Posting.Kind.SELLER_PAYS, Posting.Kind.EARNINGS_RETURNED, Account.earnings(file.sellerId()));
        giveBack(file, Posting.Kind.DEPOSIT_PAYS, Posting.Kind.DEPOSIT_RETURNED, Account.deposit(file.sellerId()));
    }

    private void giveBack(CaseFile file, Posting.Kind paidAs, Posting.Kind kind, Account to) {
        Account seller = Account.seller(file.sellerId());
        for (Money paid : ledger.inCase(file.id(), paidAs, seller)) {
            post(Posting.move(file.id(), file.id() + ":" + kind + ":" + paid.currency(), kind, seller, to, paid));
        }
    }

    void reverseConfiscation(CaseFile file, Money confiscated) {
        post(Posting.move(
                file.id(),
                file.id() + ":confiscationReturned",
                Posting.Kind.DEPOSIT_RETURNED,
                Account.platform(),
                Account.deposit(file.sellerId()),
                confiscated));
    }

    /** What the seller still owes for refunds that neither their takings nor the deposit covered. */
    Money owed(String sellerId, String currency) {
        return new Money(Math.max(0, -ledger.balance(Account.seller(sellerId), currency)), currency);
    }

    /** What is left of the deposit: by our books, which are ahead of the marketplace's, and never more than there is. */
    private Optional<Money> deposit(CaseFile file) {
        return marketplace.seller(file.sellerId()).map(seller -> {
            takeOver(file.id(), seller);
            String currency = seller.deposit().currency();
            long booked = ledger.balance(Account.deposit(seller.id()), currency);
            return new Money(Math.clamp(booked, 0, seller.deposit().minor()), currency);
        });
    }

    /** The first time that a seller's deposit is needed, the books take it over from the marketplace. */
    private void takeOver(CaseId id, Seller seller) {
        if (seller.deposit().minor() > 0 && !ledger.knows(Account.deposit(seller.id()))) {
            post(Posting.move(
                    id,
                    "deposit:" + seller.id(),
                    Posting.Kind.DEPOSIT_TAKEN_OVER,
                    Account.paidIn(seller.id()),
                    Account.deposit(seller.id()),
                    seller.deposit()));
        }
    }

    private static Posting.Line due(Order order) {
        return new Posting.Line(Account.buyer(order.id()), order.paid());
    }

    private void post(Posting posting) {
        ledger.post(posting, clock.instant());
    }
}
