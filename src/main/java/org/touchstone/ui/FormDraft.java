package org.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;

/**
 * Keeps what is typed into a form and puts it back when the form is opened again. It finds the fields by the names that
 * {@link Fields} gives them, those too that come into the form later.
 */
public final class FormDraft {

    private static final String NAME = "draft";

    private final Component form;
    private final String name;
    private final Drafts drafts;
    private final Map<String, String> kept;
    private final Optional<Instant> savedAt;
    private final Map<String, String> untouched = new HashMap<>();

    /** Those that are listened to; weakly, because a form may throw fields away and make new ones. */
    private final Set<Component> known = Collections.newSetFromMap(new WeakHashMap<>());

    private boolean deaf;

    private FormDraft(Component form, String name, Drafts drafts) {
        this.form = form;
        this.name = name;
        this.drafts = drafts;
        Optional<Drafts.Draft> draft = drafts.of(name);
        this.kept = new LinkedHashMap<>(draft.map(Drafts.Draft::values).orElse(Map.of()));
        ComponentUtil.setData(form, FormDraft.class, this);
        named(form).forEach(this::remember);
        putBack();
        this.savedAt = draft.map(Drafts.Draft::savedAt).filter(at -> worthKeeping());
    }

    /** From now on the form's fields are kept; those that were kept before are filled. */
    public static FormDraft of(Component form, String name, Drafts drafts) {
        return new FormDraft(form, name, drafts);
    }

    /** Gives a field the name under which its value is kept. */
    public static <C extends Component> C name(C field, String name) {
        ComponentUtil.setData(field, NAME, name);
        return field;
    }

    /** The field's value is kept elsewhere. */
    static void unnamed(Component field) {
        ComponentUtil.setData(field, NAME, null);
    }

    /** The form shows other fields now, as after going to its next screen. */
    public static void lookAgain(Component part) {
        Optional<Component> at = Optional.of(part);
        while (at.isPresent()) {
            FormDraft draft = ComponentUtil.getData(at.get(), FormDraft.class);
            if (draft != null) {
                draft.putBack();
                return;
            }
            at = at.get().getParent();
        }
    }

    /** When what was put back was typed; empty when the form is new to this person. */
    public Optional<Instant> savedAt() {
        return savedAt;
    }

    /** It was sent, or the person wants to begin anew. */
    public void forget() {
        deaf = true;
        drafts.forget(name);
    }

    /** A value that is put back can bring further fields, so it looks until there is no new one. */
    private void putBack() {
        boolean wasDeaf = deaf;
        deaf = true;
        for (Optional<Component> next = unknown(); next.isPresent(); next = unknown()) {
            Component field = next.get();
            adopt(field);
            String value = kept.get(nameOf(field));
            if (value != null) {
                FieldText.write(field, value);
            }
        }
        deaf = wasDeaf;
    }

    private void adopt(Component field) {
        remember(field);
        known.add(field);
        listen(field);
    }

    private void remember(Component field) {
        untouched.putIfAbsent(nameOf(field), FieldText.read(field));
    }

    private Optional<Component> unknown() {
        return named(form).filter(field -> !known.contains(field)).findFirst();
    }

    private void listen(Component field) {
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(change -> changed());
        } else if (field instanceof UploadField upload) {
            upload.onStored(stored -> changed());
        }
    }

    /** Fields that a change has brought keep what the form has put into them. */
    private void changed() {
        if (deaf) {
            return;
        }
        named(form).filter(field -> !known.contains(field)).toList().forEach(this::adopt);
        Set<String> seen = new HashSet<>();
        named(form)
                .filter(field -> seen.add(nameOf(field)))
                .forEach(field -> kept.put(nameOf(field), FieldText.read(field)));
        if (worthKeeping()) {
            drafts.keep(name, Map.copyOf(kept));
        } else {
            drafts.forget(name);
        }
    }

    /** What stands there as it stood when the form was opened new is no draft. */
    private boolean worthKeeping() {
        return kept.entrySet().stream()
                .anyMatch(one -> !one.getValue().equals(untouched.getOrDefault(one.getKey(), "")));
    }

    private static Stream<Component> named(Component from) {
        return Stream.concat(
                Stream.of(from).filter(one -> ComponentUtil.getData(one, NAME) != null),
                from.getChildren().flatMap(FormDraft::named));
    }

    private static String nameOf(Component field) {
        return String.valueOf(ComponentUtil.getData(field, NAME));
    }
}
