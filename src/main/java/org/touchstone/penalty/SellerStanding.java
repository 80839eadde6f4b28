package org.touchstone.penalty;

import java.util.List;
import java.util.Optional;
import org.touchstone.common.Money;

/**
 * Where a seller stands.
 *
 * @param windowDays for how many days points count
 * @param ladder all steps, ascending
 * @param next the next step above, empty at the top
 * @param strikesToBan so many proven counterfeit cases ban
 * @param entries the points that stand, newest first; those outside the window no longer count
 * @param inForce measures that have an effect now
 * @param decisions all penalties, newest first, the overturned ones too
 * @param owed what refunds cost beyond the deposit
 */
public record SellerStanding(
        int points,
        int windowDays,
        List<LadderConsequence> ladder,
        Optional<LadderConsequence> next,
        int strikes,
        int strikesToBan,
        List<PointsEntry> entries,
        List<MeasureInForce> inForce,
        List<Penalty.Imposed> decisions,
        Money owed) {}
