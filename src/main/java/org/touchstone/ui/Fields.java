package org.touchstone.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.DateFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Labelled fields with their limits said before, all of one width, each named for drafts by its label. */
public final class Fields {

    private Fields() {}

    public static TextField text(String labelKey, int longest) {
        TextField field = FormDraft.name(new TextField(Say.text(labelKey)), labelKey);
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    /** A field of several lines that counts what has been written. */
    public static TextArea area(String labelKey, int longest) {
        TextArea field = FormDraft.name(new TextArea(Say.text(labelKey)), labelKey);
        field.setMaxLength(longest);
        field.setWidthFull();
        field.setMinRows(3);
        field.setMaxRows(12);
        asTyped(field);
        field.setHelperText(Say.text("ui.count", 0, longest));
        field.addValueChangeListener(change ->
                field.setHelperText(Say.text("ui.count", change.getValue().length(), longest)));
        return field;
    }

    /**
     * Each letter comes as it is typed. Gathered up for a moment, what was typed last would be overtaken by a click right
     * after it and never come: Flow then sends the event without the value.
     */
    public static void asTyped(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.EAGER);
    }

    /** An amount in RMB. */
    public static BigDecimalField money(String labelKey) {
        BigDecimalField field = FormDraft.name(new BigDecimalField(Say.text(labelKey)), labelKey);
        field.setPrefixComponent(new Span(MoneyText.yuan()));
        field.setWidthFull();
        return field;
    }

    public static IntegerField number(String labelKey, int least, int most) {
        IntegerField field = FormDraft.name(new IntegerField(Say.text(labelKey)), labelKey);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setWidthFull();
        return field;
    }

    /** A day, written the same way in both languages. */
    public static DatePicker day(String labelKey) {
        Locale locale = Say.locale();
        DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
        DatePicker field = FormDraft.name(new DatePicker(Say.text(labelKey)), labelKey);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(List.of(names.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(List.of(names.getShortWeekdays()).subList(1, 8))
                .setToday(Say.text("ui.today"))
                .setCancel(Say.text("ui.cancel")));
        return field;
    }

    /** Yes or no. */
    public static Checkbox tick(String labelKey) {
        return FormDraft.name(new Checkbox(Say.text(labelKey)), labelKey);
    }

    /** One of a few, all visible. */
    public static <T> RadioButtonGroup<T> choice(String labelKey, Collection<T> items, Function<T, String> words) {
        RadioButtonGroup<T> group = FormDraft.name(new RadioButtonGroup<>(Say.text(labelKey)), labelKey);
        FieldText.key(group, items, FieldText::itself);
        group.setItems(items);
        group.setItemLabelGenerator(words::apply);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setWidthFull();
        return group;
    }

    /** One of many. Texts and constants name themselves. */
    public static <T> Select<T> select(String labelKey, Collection<T> items, Function<T, String> words) {
        return select(labelKey, items, FieldText::itself, words);
    }

    /** @param key finds an item again in a draft, also when the rest of it has changed meanwhile */
    public static <T> Select<T> select(
            String labelKey, Collection<T> items, Function<T, String> key, Function<T, String> words) {
        Select<T> select = FormDraft.name(new Select<>(), labelKey);
        select.setLabel(Say.text(labelKey));
        FieldText.key(select, items, key);
        select.setItems(items);
        select.setItemLabelGenerator(words::apply);
        select.setWidthFull();
        return select;
    }

    /** Some of a few, all visible. Texts and constants name themselves. */
    public static <T> CheckboxGroup<T> several(String labelKey, Collection<T> items, Function<T, String> words) {
        return several(labelKey, items, FieldText::itself, words);
    }

    /** @param key finds an item again in a draft, also when the rest of it has changed meanwhile */
    public static <T> CheckboxGroup<T> several(
            String labelKey, Collection<T> items, Function<T, String> key, Function<T, String> words) {
        CheckboxGroup<T> group = FormDraft.name(new CheckboxGroup<>(Say.text(labelKey)), labelKey);
        FieldText.key(group, items, key);
        group.setItems(items);
        group.setItemLabelGenerator(words::apply);
        group.addThemeNames("vertical");
        group.setWidthFull();
        return group;
    }
}
