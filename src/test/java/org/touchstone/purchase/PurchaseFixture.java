package org.touchstone.purchase;

import java.io.ByteArrayInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.purchase.AuthenticationResult.Finding;

/** Test purchases brought so far as a test needs them. */
@TestComponent
public class PurchaseFixture {

    static final Person OTHER_VOLUNTEER = new Person(
            new PersonId("volunteer9"),
            "Zhao Lei",
            new OrganisationId("volunteers"),
            Set.of(Role.VOLUNTEER),
            Locale.ENGLISH);

    /** The smallest GIF there is. */
    private static final byte[] PHOTO = HexFormat.of()
            .parseHex("47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b");

    private final TestPurchases purchases;
    private final PurchaseDesk desk;
    private final Cases cases;
    private final EvidenceVault vault;
    private final Life life;

    PurchaseFixture(TestPurchases purchases, PurchaseDesk desk, Cases cases, EvidenceVault vault, Life life) {
        this.purchases = purchases;
        this.desk = desk;
        this.cases = cases;
        this.vault = vault;
        this.life = life;
    }

    static byte[] photo() {
        return PHOTO.clone();
    }

    public static PurchaseOrder order() {
        return new PurchaseOrder("88 2014 1217", Money.rmb(59_900));
    }

    public static AuthenticationResult result(Finding finding) {
        return new AuthenticationResult(finding, "SEAL-0042", "Zip and label differ from those of the genuine jacket.");
    }

    public Receipt receipt(PurchaseId id) {
        EvidenceItem photo = vault.keep(
                Cast.VOLUNTEER,
                id.value(),
                desk.see(Cast.INVESTIGATOR, id).caseId(),
                "parcel.gif",
                new ByteArrayInputStream(PHOTO));
        return new Receipt("SEAL-0042", Receipt.Condition.INTACT, List.of(photo.id()));
    }

    public PurchaseId asked(CaseId caseId) {
        return desk.of(caseId);
    }

    public PurchaseId planned(CaseId caseId) {
        PurchaseId id = desk.of(caseId);
        String listing = cases.listings(caseId).getFirst().listingId();
        purchases.plan(
                Cast.INVESTIGATOR, id, new PurchasePlan(listing, null, Money.rmb(70_000), "Size M, blue.", null));
        return id;
    }

    public PurchaseId bought(CaseId caseId) {
        PurchaseId id = planned(caseId);
        purchases.buy(Cast.VOLUNTEER, id, order());
        return id;
    }

    public PurchaseId received(CaseId caseId) {
        PurchaseId id = bought(caseId);
        purchases.receive(Cast.VOLUNTEER, id, receipt(id));
        return id;
    }

    /** A random check whose item lies with the brand. */
    public PurchaseId randomCheck(String listing, String right) {
        PurchaseId id = desk.checkAtRandom(Cast.INVESTIGATOR, listing);
        life.goesOn(id.value());
        purchases.plan(Cast.INVESTIGATOR, id, new PurchasePlan(listing, right, Money.rmb(700_000), "", null));
        purchases.buy(Cast.VOLUNTEER, id, order());
        purchases.receive(Cast.VOLUNTEER, id, receipt(id));
        return id;
    }

    public List<EvidenceItem> evidence(Person reader, CaseId caseId) {
        return vault.of(reader, caseId);
    }
}
