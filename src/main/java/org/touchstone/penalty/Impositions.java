package org.touchstone.penalty;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Measure;
import org.touchstone.common.Money;
import org.touchstone.marketplace.Command;
import org.touchstone.marketplace.MarketplaceCommands;

/** Puts measures into effect: books what is ours and orders the rest from the marketplace, once per case and target. */
@Component
class Impositions {

    private final MeasureStore measures;
    private final PointsStore points;
    private final MoneyBooks books;
    private final MarketplaceCommands commands;
    private final Cases cases;

    Impositions(
            MeasureStore measures, PointsStore points, MoneyBooks books, MarketplaceCommands commands, Cases cases) {
        this.measures = measures;
        this.points = points;
        this.books = books;
        this.commands = commands;
        this.cases = cases;
    }

    /** In the order of the measures: refunds come before what is left of the deposit is confiscated. */
    void put(CaseFile file, Penalty.Imposed penalty) {
        penalty.decision().measures().stream()
                .sorted(Comparator.comparing(ChosenMeasure::measure))
                .forEach(chosen -> put(file, chosen, penalty));
    }

    private void put(CaseFile file, ChosenMeasure chosen, Penalty.Imposed penalty) {
        Instant now = penalty.imposedAt();
        List<String> listings =
                cases.listings(file.id()).stream().map(CaseListing::listingId).toList();
        List<String> seller = List.of(file.sellerId());
        switch (chosen.measure()) {
            case DELIST -> {
                listings.forEach(listing -> order(file, chosen.measure(), new Command.Delist(listing)));
                keep(file, chosen, listings, null, null, now);
            }
            case REFUND -> refund(file, chosen, listings, now);
            case POINTS -> {
                Violation violation = penalty.proposal().violation();
                points.book(
                        file.sellerId(), new PointsEntry(file.id(), violation, chosen.amount(), file.openedAt(), now));
                keep(file, chosen, seller, null, null, now);
            }
            case LIMIT_LISTINGS -> limit(file, chosen, now);
            case CONFISCATE_DEPOSIT -> {
                Optional<Money> taken = books.confiscate(file);
                taken.ifPresent(
                        money -> order(file, chosen.measure(), new Command.ConfiscateDeposit(file.sellerId(), money)));
                keep(file, chosen, seller, taken.orElse(null), null, now);
            }
            case REMOVE_ALL_LISTINGS -> onSeller(file, chosen, new Command.RemoveAllListings(file.sellerId()), now);
            case CLOSE_STORE -> onSeller(file, chosen, new Command.CloseStore(file.sellerId()), now);
            case BAN -> onSeller(file, chosen, new Command.Ban(file.sellerId()), now);
            case WARN, NAME_AND_SHAME -> keep(file, chosen, seller, null, null, now);
        }
    }

    private void refund(CaseFile file, ChosenMeasure chosen, List<String> listings, Instant now) {
        List<Money> refunded = books.refund(file, listings);
        listings.forEach(listing -> order(file, chosen.measure(), new Command.RefundBuyers(listing)));
        keep(file, chosen, listings, refunded.size() == 1 ? refunded.getFirst() : null, null, now);
    }

    /** A longer limit of another case is not cut short by this one. */
    private void limit(CaseFile file, ChosenMeasure chosen, Instant now) {
        Instant until = now.plus(Duration.ofDays(chosen.amount()));
        Instant longest = measures.limitedByOthers(file.sellerId(), file.id(), now)
                .filter(other -> other.isAfter(until))
                .orElse(until);
        order(file, chosen.measure(), new Command.LimitListings(file.sellerId(), longest));
        keep(file, chosen, List.of(file.sellerId()), null, until, now);
    }

    private void onSeller(CaseFile file, ChosenMeasure chosen, Command command, Instant now) {
        order(file, chosen.measure(), command);
        keep(file, chosen, List.of(file.sellerId()), null, null, now);
    }

    private void keep(
            CaseFile file,
            ChosenMeasure chosen,
            List<String> targets,
            @Nullable Money money,
            @Nullable Instant endsAt,
            Instant now) {
        measures.insert(
                file.sellerId(),
                new MeasureInForce(file.id(), chosen.measure(), chosen.amount(), targets, money, endsAt, now, null));
    }

    private void order(CaseFile file, Measure measure, Command command) {
        commands.order(file.id(), file.id() + ":" + measure + ":" + command.target(), command);
    }
}
