package org.touchstone.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.touchstone.ui.Drafts;
import org.touchstone.ui.FormDraft;

/** What an officer has typed of an outcome, before and after it is added to the record. */
class OutcomeFieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private final Map<String, Map<String, String>> kept = new HashMap<>();

    private final Drafts drafts = new Drafts() {
        @Override
        public Optional<Draft> of(String form) {
            return Optional.empty();
        }

        @Override
        public void keep(String form, Map<String, String> values) {
            kept.put(form, values);
        }

        @Override
        public void forget(String form) {
            kept.remove(form);
        }
    };

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
