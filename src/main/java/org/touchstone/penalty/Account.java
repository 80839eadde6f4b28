package org.touchstone.penalty;

/**
 * An account of the ledger. A positive balance is what its holder has or is owed, a negative one what they owe or paid.
 *
 * @param holder the seller, or the order of a buyer; empty for the platform
 */
record Account(Kind kind, String holder) {

    enum Kind {
        SELLER,
        EARNINGS,
        DEPOSIT,
        PAID_IN,
        BUYER,
        PLATFORM
    }

    static Account seller(String sellerId) {
        return new Account(Kind.SELLER, sellerId);
    }

    /** The takings that the marketplace holds for the seller. */
    static Account earnings(String sellerId) {
        return new Account(Kind.EARNINGS, sellerId);
    }

    static Account deposit(String sellerId) {
        return new Account(Kind.DEPOSIT, sellerId);
    }

    /** Where a deposit came from, so that the books balance from their first entry on. */
    static Account paidIn(String sellerId) {
        return new Account(Kind.PAID_IN, sellerId);
    }

    static Account buyer(String orderId) {
        return new Account(Kind.BUYER, orderId);
    }

    static Account platform() {
        return new Account(Kind.PLATFORM, "");
    }
}
