package org.touchstone.penalty;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseClosed;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.Cases;
import org.touchstone.cases.ComplaintRetracted;
import org.touchstone.cases.Measure;
import org.touchstone.cases.MeasuresReversed;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.marketplace.Command;
import org.touchstone.marketplace.MarketplaceCommands;

/** Undoes measures when the case tells that they shall not stand, or when the complaint was taken back; each once. */
@Component
class Reversals {

    private final PenaltyStore store;
    private final MeasureStore measures;
    private final PointsStore points;
    private final MoneyBooks books;
    private final MarketplaceCommands commands;
    private final PenaltyNotices notices;
    private final Foundations foundations;
    private final Cases cases;
    private final Clock clock;

    Reversals(
            PenaltyStore store,
            MeasureStore measures,
            PointsStore points,
            MoneyBooks books,
            MarketplaceCommands commands,
            PenaltyNotices notices,
            Foundations foundations,
            Cases cases,
            Clock clock) {
        this.store = store;
        this.measures = measures;
        this.points = points;
        this.books = books;
        this.commands = commands;
        this.notices = notices;
        this.foundations = foundations;
        this.cases = cases;
        this.clock = clock;
    }

    /** A complaint that is taken back after the penalty takes the penalty with it. */
    @ApplicationModuleListener
    void on(CaseClosed closed) {
        if (closed.outcome() == CaseOutcome.TAKEN_BACK) {
            reverseAll(closed.caseId());
        }
    }

    /** So does one that is called an error after the case was closed. */
    @ApplicationModuleListener
    void on(ComplaintRetracted retracted) {
        reverseAll(retracted.caseId());
    }

    private void reverseAll(CaseId id) {
        Set<Measure> standing = standing(id);
        if (!standing.isEmpty()) {
            cases.tell(new MeasuresReversed(id, PersonId.SYSTEM, clock.instant(), standing));
        }
    }

    @ApplicationModuleListener
    void on(MeasuresReversed reversed) {
        CaseFile file = cases.of(reversed.caseId());
        store.lockSeller(file.sellerId());
        var undone = EnumSet.noneOf(Measure.class);
        for (MeasureInForce measure : measures.of(file.id())) {
            if (reversed.measures().contains(measure.measure())
                    && measures.reverse(file.id(), measure.measure(), reversed.at())) {
                undo(file, measure, clock.instant());
                undone.add(measure.measure());
            }
        }
        if (!undone.isEmpty()) {
            overturnWhenNothingStands(file);
            foundations.looked(file);
            notices.reversed(file, undone);
        }
    }

    private void undo(CaseFile file, MeasureInForce measure, Instant now) {
        String seller = file.sellerId();
        switch (measure.measure()) {
            case DELIST -> measure.targets().forEach(listing -> free(file, measure, new Command.Relist(listing), now));
            case REFUND -> {
                books.reverseRefund(file);
                measure.targets().forEach(listing -> order(file, measure, new Command.CreditSeller(listing)));
            }
            case POINTS -> points.bookBack(file.id(), now);
            case LIMIT_LISTINGS ->
                order(
                        file,
                        measure,
                        measures.limitedByOthers(seller, file.id(), now)
                                .<Command>map(until -> new Command.LimitListings(seller, until))
                                .orElseGet(() -> new Command.LiftLimit(seller)));
            case REMOVE_ALL_LISTINGS -> free(file, measure, new Command.RestoreAllListings(seller), now);
            case CLOSE_STORE -> free(file, measure, new Command.ReopenStore(seller), now);
            case BAN -> free(file, measure, new Command.Unban(seller), now);
            case CONFISCATE_DEPOSIT -> returnDeposit(file, measure);
            case WARN, NAME_AND_SHAME -> {
                // nothing outside our own books: the row marked reversed is no longer in the register
            }
        }
    }

    private void returnDeposit(CaseFile file, MeasureInForce measure) {
        if (measure.money() != null) {
            books.reverseConfiscation(file, measure.money());
            order(file, measure, new Command.ReturnDeposit(file.sellerId(), measure.money()));
        }
    }

    /** What another case holds as well stays held. */
    private void free(CaseFile file, MeasureInForce measure, Command inverse, Instant now) {
        if (!measures.heldByAnother(measure, inverse.target(), now)) {
            order(file, measure, inverse);
        }
    }

    private void order(CaseFile file, MeasureInForce measure, Command inverse) {
        String key = file.id() + ":" + measure.measure() + ":" + inverse.target() + ":reversed";
        commands.order(file.id(), key, inverse);
    }

    private void overturnWhenNothingStands(CaseFile file) {
        CaseId id = file.id();
        if (standing(id).isEmpty() && store.find(id).orElseThrow() instanceof Penalty.Imposed imposed) {
            store.save(imposed.overturn(clock.instant()));
            cases.overturned(id);
        }
    }

    private Set<Measure> standing(CaseId id) {
        var standing = EnumSet.noneOf(Measure.class);
        measures.of(id).stream()
                .filter(measure -> !measure.reversed())
                .forEach(measure -> standing.add(measure.measure()));
        return standing;
    }
}
