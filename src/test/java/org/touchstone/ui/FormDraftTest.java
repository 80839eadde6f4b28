package org.touchstone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a form keeps of what is typed into it, and what it puts back. */
class FormDraftTest {

    private static final Instant AT = Instant.parse("2026-07-01T08:00:00Z");

    private final DraftsInMemory drafts = new DraftsInMemory();
    private final Map<String, Map<String, String>> kept = drafts.kept;

    @Test
    void what_is_as_it_was_at_the_opening_is_no_draft() {
        TextField name = FormDraft.name(new TextField(), "name");
        name.setValue("as proposed");
        FormDraft draft = FormDraft.of(new Div(name), "form", drafts);
        name.setValue("typed");
        assertThat(kept).containsKey("form");
        name.setValue("as proposed");
        assertThat(kept).isEmpty();
        assertThat(draft.savedAt()).isEmpty();
    }

    @Test
    void an_empty_draft_of_an_empty_form_is_not_announced() {
        kept.put("form", Map.of("name", ""));
        assertThat(FormDraft.of(new Div(FormDraft.name(new TextField(), "name")), "form", drafts)
                        .savedAt())
                .isEmpty();
        kept.put("form", Map.of("name", "typed"));
        assertThat(FormDraft.of(new Div(FormDraft.name(new TextField(), "name")), "form", drafts)
                        .savedAt())
                .contains(AT);
    }

    @Test
    void fields_that_a_choice_replaces_begin_as_the_form_makes_them() {
        Div boxes = new Div();
        TextField choice = FormDraft.name(new TextField(), "choice");
        choice.addValueChangeListener(change -> {
            boxes.removeAll();
            boxes.add(tick(change.getValue().equals("severe")));
        });
        boxes.add(tick(false));
        FormDraft.of(new Div(choice, boxes), "form", drafts);
        ((Checkbox) boxes.getComponentAt(0)).setValue(true);
        choice.setValue("mild");
        assertThat(((Checkbox) boxes.getComponentAt(0)).getValue()).isFalse();
        choice.setValue("severe");
        assertThat(((Checkbox) boxes.getComponentAt(0)).getValue()).isTrue();
        assertThat(kept.get("form")).containsEntry("box", "true").containsEntry("choice", "severe");
    }

    @Test
    void what_is_chosen_is_found_again_by_its_key_when_the_rest_of_it_has_changed() {
        Select<Agency> one = agency("Office");
        CheckboxGroup<Agency> several = agencies("Office");
        FormDraft.of(new Div(one, several), "form", drafts);
        one.setValue(new Agency("a1", "Office"));
        several.setValue(Set.of(new Agency("a1", "Office")));
        Select<Agency> oneAgain = agency("Office, renamed");
        CheckboxGroup<Agency> severalAgain = agencies("Office, renamed");
        FormDraft.of(new Div(oneAgain, severalAgain), "form", drafts);
        assertThat(oneAgain.getValue()).isEqualTo(new Agency("a1", "Office, renamed"));
        assertThat(severalAgain.getValue()).containsExactly(new Agency("a1", "Office, renamed"));
    }

    private record Agency(String id, String name) {}

    private static Select<Agency> agency(String name) {
        return Fields.select("one", List.of(new Agency("a1", name)), Agency::id, Agency::name);
    }

    private static CheckboxGroup<Agency> agencies(String name) {
        return Fields.several("several", List.of(new Agency("a1", name)), Agency::id, Agency::name);
    }

    private static Checkbox tick(boolean on) {
        return FormDraft.name(new Checkbox(on), "box");
    }
}
