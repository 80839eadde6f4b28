package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.touchstone.Cast;
import org.touchstone.complaint.ManyComplaints.Asked;
import org.touchstone.complaint.ManyComplaints.Outcome;
import org.touchstone.marketplace.Marketplace;
import org.touchstone.marketplace.MarketplaceUnavailable;

/** Many complaints when something outside fails. */
class FiledTogetherTest {

    @Test
    void when_the_marketplace_is_silent_it_is_asked_once_and_all_are_refused_with_a_sentence() {
        Marketplace silent = mock();
        when(silent.listings(any())).thenThrow(new MarketplaceUnavailable("marketplace.answer.silent"));
        var together = new FiledTogether(
                mock(ComplaintFiling.class),
                mock(FilingKeys.class),
                mock(FilingNotices.class),
                new ListingLookup(silent),
                mock(PlatformTransactionManager.class));
        List<Asked> two = List.of(asked("R-1"), asked("R-2"));
        assertThat(together.file(Cast.BRAND, two).values())
                .hasSize(2)
                .extracting(Outcome::refused)
                .allSatisfy(refused ->
                        assertThat(refused).hasMessageContaining("The marketplace does not answer at the moment"));
        verify(silent, times(1)).listings(any());
    }

    private static Asked asked(String reference) {
        return new Asked(reference, ComplaintFixture.about(List.of("L100001"), reference), null);
    }
}
