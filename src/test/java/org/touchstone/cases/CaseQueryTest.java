package org.touchstone.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.CaseId;

/** What somebody may look for among the cases. */
@PortalTest
class CaseQueryTest {

    @Autowired
    Cases cases;

    @Autowired
    CaseFixture fixture;

    @Test
    void what_no_number_or_name_can_hold_is_looked_for_without_it() {
        CaseId id = fixture.open();
        for (String typed : new String[] {id + "\0", "\ud842" + id, "\u001b" + id}) {
            assertThat(cases.list(Cast.INTAKE, query(typed, 50)))
                    .extracting(CaseFile::id)
                    .containsExactly(id);
        }
    }

    @Test
    void a_text_that_is_too_long_is_cut_between_its_characters() {
        assertThat(query("x".repeat(99) + "𠮷", 50).text()).isEqualTo("x".repeat(99));
        assertThat(cases.list(Cast.INTAKE, query("𠮷".repeat(200), 50))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "50, 50", "201, 200"})
    void a_page_holds_1_to_200(int asked, int given) {
        assertThat(query("", asked).limit()).isEqualTo(given);
    }

    private static CaseQuery query(String text, int limit) {
        return new CaseQuery(null, null, text, null, null, null, limit);
    }
}
