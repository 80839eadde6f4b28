package org.touchstone.marketplace;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people open stores on the sandbox marketplace: a ban follows the person, whatever the store is called. */
@Service
@Transactional
public class SandboxStores {

    private final SandboxSellerStore sellers;
    private final IdentityHash identity;

    SandboxStores(SandboxSellerStore sellers, IdentityHash identity) {
        this.sellers = sellers;
        this.identity = identity;
    }

    /**
     * Opens a store for the person with this identity document.
     *
     * @throws MarketplaceRefused when the person is banned
     */
    public Seller open(String document, String storeName, String region) {
        String hash = identity.of(document);
        if (sellers.banned(hash)) {
            throw new MarketplaceRefused("The person behind " + storeName + " is banned for good");
        }
        return sellers.seller(sellers.insert(storeName, region, hash)).orElseThrow();
    }
}
