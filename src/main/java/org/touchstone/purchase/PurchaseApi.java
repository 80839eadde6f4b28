package org.touchstone.purchase;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.common.Money;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.identity.CurrentPerson;

@RestController
@RequestMapping("/api/v1/purchases")
class PurchaseApi {

    private final TestPurchases purchases;
    private final PurchaseDesk desk;
    private final CurrentPerson current;

    PurchaseApi(TestPurchases purchases, PurchaseDesk desk, CurrentPerson current) {
        this.purchases = purchases;
        this.desk = desk;
        this.current = current;
    }

    /** An amount in minor units of an ISO 4217 currency. */
    record Amount(
            @Positive long minor,
            @NotNull @Size(min = 3, max = 3) String currency) {

        Money money() {
            return new Money(minor, currency);
        }
    }

    record CheckBody(@NotNull @Size(min = 1, max = 500) String listing) {}

    record CheckedBody(String id) {}

    record PlanBody(
            @NotNull @Size(min = 1, max = 60) String listingId,
            @Nullable @Size(max = 60) String rightId,
            @NotNull @Valid Amount budget,
            @Nullable @Size(max = 2_000) String instructions,
            @Nullable @Size(max = 80) String buyer) {

        PurchasePlan plan() {
            return new PurchasePlan(
                    listingId,
                    rightId,
                    budget.money(),
                    instructions == null ? "" : instructions,
                    buyer == null ? null : new PersonId(buyer));
        }
    }

    record OrderBody(
            @NotNull @Size(max = 60) String orderNumber,
            @NotNull @Valid Amount paid) {}

    record ReasonBody(@NotNull @Size(max = 500) String reason) {}

    record ReceiptBody(
            @NotNull @Size(max = 40) String sealNumber,
            Receipt.@NotNull Condition condition,
            @NotNull @Size(max = 20) List<String> photos) {

        Receipt receipt() {
            return new Receipt(
                    sealNumber, condition, photos.stream().map(EvidenceId::new).toList());
        }
    }

    record AuthenticationBody(
            AuthenticationResult.@NotNull Finding finding,
            @NotNull @Size(max = 40) String sealNumber,
            @NotNull @Size(max = 2_000) String findings) {}

    @Operation(summary = "The purchases I may see, newest first")
    @GetMapping
    List<PurchaseBody> list() {
        return desk.list(current.get()).stream().map(PurchaseBody::of).toList();
    }

    @Operation(summary = "Read a purchase")
    @GetMapping("/{id}")
    PurchaseBody purchase(@PathVariable String id) {
        return PurchaseBody.of(desk.see(current.get(), new PurchaseId(id)));
    }

    @Operation(summary = "Start a random check: a purchase without a case")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CheckedBody check(@Valid @RequestBody CheckBody body) {
        return new CheckedBody(desk.checkAtRandom(current.get(), body.listing()).value());
    }

    @Operation(summary = "Plan what to buy")
    @PostMapping("/{id}/plan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void plan(@PathVariable String id, @Valid @RequestBody PlanBody body) {
        purchases.plan(current.get(), new PurchaseId(id), body.plan());
    }

    @Operation(summary = "Say that the item was bought")
    @PostMapping("/{id}/order")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void order(@PathVariable String id, @Valid @RequestBody OrderBody body) {
        purchases.buy(
                current.get(),
                new PurchaseId(id),
                new PurchaseOrder(body.orderNumber(), body.paid().money()));
    }

    @Operation(summary = "Say that the item could not be bought")
    @PostMapping("/{id}/order-failure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void notBought(@PathVariable String id, @Valid @RequestBody ReasonBody body) {
        purchases.notBought(current.get(), new PurchaseId(id), body.reason());
    }

    @Operation(summary = "Say that the item arrived and is sealed")
    @PostMapping("/{id}/receipt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receive(@PathVariable String id, @Valid @RequestBody ReceiptBody body) {
        purchases.receive(current.get(), new PurchaseId(id), body.receipt());
    }

    @Operation(summary = "Say that the item never arrived")
    @PostMapping("/{id}/loss")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lost(@PathVariable String id, @Valid @RequestBody ReasonBody body) {
        purchases.lost(current.get(), new PurchaseId(id), body.reason());
    }

    @Operation(summary = "Say what the item is")
    @PostMapping("/{id}/authentication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void authenticate(@PathVariable String id, @Valid @RequestBody AuthenticationBody body) {
        purchases.authenticate(
                current.get(),
                new PurchaseId(id),
                new AuthenticationResult(body.finding(), body.sealNumber(), body.findings()));
    }
}
