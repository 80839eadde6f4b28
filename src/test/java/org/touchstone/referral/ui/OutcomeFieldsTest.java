package org.touchstone.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.touchstone.ui.DraftsInMemory;
import org.touchstone.ui.FormDraft;

/** What an officer has typed of an outcome, before and after it is added to the record. */
class OutcomeFieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private final DraftsInMemory drafts = new DraftsInMemory();
    private final Map<String, Map<String, String>> kept = drafts.kept;

    @Test
    void once_it_is_on_the_record_no_draft_is_left() {
        OutcomeFields fields = new OutcomeFields(TODAY);
        FormDraft.of(fields, "recordOutcome/RF-1", drafts);
        all(fields)
                .filter(DatePicker.class::isInstance)
                .forEach(day -> ((DatePicker) day).setValue(TODAY.minusDays(1)));
        all(fields).filter(IntegerField.class::isInstance).forEach(number -> ((IntegerField) number).setValue(2));
        assertThat(kept).containsKey("recordOutcome/RF-1");
        fields.clear();
        assertThat(kept).isEmpty();
    }

    private static Stream<Component> all(Component from) {
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(OutcomeFieldsTest::all));
    }
}
