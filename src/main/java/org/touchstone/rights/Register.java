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
    private final LetterStore letters;
    private final NumberStore numbers;

    Register(RightStore rights, LetterStore letters, NumberStore numbers) {
        this.rights = rights;
        this.letters = letters;
        this.numbers = numbers;
    }

    /** The right that an office's number stands for already, whoever has it. */
    @Transactional(readOnly = true)
    public Optional<Right> numbered(RightDetails details) {
        return rights.numbered(details.kind(), details.territory(), details.number());
    }

    /** Enters a right that intake has yet to review. */
    public String enter(Brand brand, RightDetails details) {
        String id = numbers.next("RT");
        rights.insert(new Right(id, brand, details, RightState.UNDER_REVIEW, null));
        return id;
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
    }

    public void withdraw(String rightId) {
        rights.state(rightId, RightState.WITHDRAWN, null);
    }

    public void takeBack(String rightId) {
        rights.state(rightId, RightState.TAKEN_BACK, null);
    }

    /** @param until the new last day; an earlier one than the present changes nothing */
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
