package org.touchstone.purchase;

import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.StandsByItself;

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
