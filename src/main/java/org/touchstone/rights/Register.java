package org.touchstone.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.NumberStore;

/**
 * The writing side of the register, for the room that registers rights: who may ask for it and who agreed is settled
 * there.
 */
@Service
@Transactional
public class Register {

    private static final int AT_ONCE = 500;

    private final RightStore rights;
    private final SuccessionStore succession;
    private final LetterStore letters;
    private final NumberStore numbers;

    Register(RightStore rights, SuccessionStore succession, LetterStore letters, NumberStore numbers) {
        this.rights = rights;
        this.succession = succession;
        this.letters = letters;
        this.numbers = numbers;
    }

    /** The right that an office's number stands for already, whoever has it and however they write it. */
    @Transactional(readOnly = true)
    public Optional<Right> numbered(RightDetails details) {
        return succession.numbered(details);
    }

    /** Enters a right that intake has yet to review; nothing where a right stands for its number already. */
    public Optional<String> enter(Brand brand, RightDetails details) {
        String id = numbers.next("RT");
        return rights.insert(new Right(id, brand, details, RightState.UNDER_REVIEW, null))
                ? Optional.of(id)
                : Optional.empty();
    }

    /**
     * The same for a number whose right had expired before that day: it steps aside, and comes back when nothing becomes
     * of the new one.
     */
    public Optional<String> succeed(Right expired, Brand brand, RightDetails details, LocalDate day) {
        String id = numbers.next("RT");
        succession.stepAside(expired.id(), id, day);
        return rights.insert(new Right(id, brand, details, RightState.UNDER_REVIEW, null))
                ? Optional.of(id)
                : Optional.empty();
    }

    /** Until the end of the transaction nobody else renews the right or takes its number. */
    public void hold(String rightId) {
        succession.hold(rightId);
    }

    public void underReview(String rightId) {
        rights.state(rightId, RightState.UNDER_REVIEW, null);
    }

    public void asked(String rightId) {
        rights.state(rightId, RightState.QUESTIONS, null);
    }

    public void verify(String rightId) {
        rights.state(rightId, RightState.VERIFIED, null);
    }

    public void refuse(String rightId, String reason) {
        rights.state(rightId, RightState.REFUSED, reason);
        succession.giveBack(rightId);
    }

    /** False where the right is not verified, or no longer. */
    public boolean revoke(String rightId, String reason, LocalDate on) {
        boolean revoked = rights.revoke(rightId, reason, on);
        if (revoked) {
            succession.giveBack(rightId);
        }
        return revoked;
    }

    public void withdraw(String rightId) {
        rights.state(rightId, RightState.WITHDRAWN, null);
        succession.giveBack(rightId);
    }

    public void takeBack(String rightId) {
        rights.state(rightId, RightState.TAKEN_BACK, null);
        succession.giveBack(rightId);
    }

    /** @param until the new last day; an earlier one than the present changes nothing, nor does one of a right that is no longer renewed */
    public void renew(String rightId, LocalDate until) {
        rights.renew(rightId, until);
    }

    public void enter(Letter letter) {
        letters.insert(letter);
    }

    /** Rights that end within so many days and whose owner was not yet warned of it, at most 500 at once. */
    @Transactional(readOnly = true)
    public List<Right> ending(LocalDate today, int days) {
        return rights.ending(today, today.plusDays(days), days, AT_ONCE);
    }

    @Transactional(readOnly = true)
    public List<Letter> endingLetters(LocalDate today, int days) {
        return letters.ending(today, today.plusDays(days), days, AT_ONCE);
    }

    /** True the first time, so that a warning is given once. */
    public boolean warned(Right right, int days) {
        return rights.warned(right.id(), days);
    }

    public boolean warned(Letter letter, int days) {
        return letters.warned(letter.id(), days);
    }
}
