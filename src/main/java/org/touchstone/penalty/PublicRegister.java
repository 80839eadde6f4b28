package org.touchstone.penalty;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.PlainText;

/** The register of stores that were named; it needs no sign-in, and what was overturned is not in it. */
@Service
@Transactional(readOnly = true)
public class PublicRegister {

    public static final int PAGE = 50;
    private static final int LONGEST_SEARCH = 100;

    private final MeasureStore measures;

    PublicRegister(MeasureStore measures) {
        this.measures = measures;
    }

    /**
     * One page, newest first.
     *
     * @param search part of a store's or brand's name, empty for all
     * @param page from 0
     */
    public List<RegisterEntry> page(String search, int page) {
        String asked = PlainText.cleaned(search).strip();
        if (asked.length() > LONGEST_SEARCH || page < 0 || page > 10_000) {
            return List.of();
        }
        return measures.named(asked, page * PAGE, PAGE);
    }
}
