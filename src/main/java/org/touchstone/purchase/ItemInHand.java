package org.touchstone.purchase;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.StandsByItself;
import org.touchstone.common.CaseId;

/**
 * An item under seal speaks for itself where the owner of the right examines what somebody else reported. Where the owner
 * is the reporter, the finding is nothing but the same word once more.
 */
@Component
class ItemInHand implements StandsByItself {

    private final TestPurchaseStore store;

    ItemInHand(TestPurchaseStore store) {
        this.store = store;
    }

    @Override
    public boolean stands(CaseFile file) {
        return !file.brand().equals(file.reporter())
                && store.of(file.id())
                        .map(store::state)
                        .filter(ItemInHand::speaks)
                        .isPresent();
    }

    /** What is being bought, or was found counterfeit, stays part of the case whoever had named it. */
    @Override
    public Set<String> listings(CaseId id) {
        return store.of(id)
                .filter(purchase -> concerns(store.state(purchase)))
                .map(store::require)
                .map(Purchase::item)
                .map(item -> Set.of(item.listingId()))
                .orElse(Set.of());
    }

    private static boolean concerns(TestPurchase purchase) {
        return !(purchase instanceof TestPurchase.Concluded concluded) || concluded.ending() == Ending.COUNTERFEIT;
    }

    private static boolean speaks(TestPurchase purchase) {
        return switch (purchase) {
            case TestPurchase.Received sealed -> true;
            case TestPurchase.Concluded concluded -> concluded.ending() == Ending.COUNTERFEIT;
            case TestPurchase.Needed needed -> false;
            case TestPurchase.ToBuy planned -> false;
            case TestPurchase.Bought underWay -> false;
        };
    }
}
