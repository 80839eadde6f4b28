package org.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The value of a field as a text and back; what is chosen from a list stands in it as the key of the item. */
final class FieldText {

    private static final String SEPARATOR = "\n";
    private static final String KEY = "key";

    private FieldText() {}

    /** By what the field's items are found again; a key that does not fit them shows at once, not when one is chosen. */
    static <T> void key(Component field, Collection<T> items, Function<T, String> key) {
        items.stream().findFirst().ifPresent(key::apply);
        ComponentUtil.setData(field, KEY, key);
    }

    /** The key of an item that names itself. */
    static String itself(@Nullable Object item) {
        return switch (item) {
            case null -> "";
            case Enum<?> constant -> constant.name();
            case String text -> text;
            case Boolean yes -> yes.toString();
            default -> throw new IllegalArgumentException(item.getClass() + " needs a key to be found again by");
        };
    }

    static String read(Component field) {
        return switch (field) {
            case UploadField upload -> upload.written();
            case CheckboxGroup<?> group -> words(group, group.getValue());
            case MultiSelectComboBox<?> box -> words(box, box.getValue());
            case RadioButtonGroup<?> group -> word(group, group.getValue());
            case Select<?> select -> word(select, select.getValue());
            case HasValue<?, ?> other ->
                other.getValue() == null ? "" : other.getValue().toString();
            default -> "";
        };
    }

    static void write(Component field, String text) {
        switch (field) {
            case UploadField upload -> upload.write(text);
            case CheckboxGroup<?> group -> several(group, text);
            case MultiSelectComboBox<?> box -> several(box, text);
            case RadioButtonGroup<?> group -> one(group, text);
            case Select<?> select -> one(select, text);
            case TextField line -> line.setValue(text);
            case TextArea area -> area.setValue(text);
            case Checkbox box -> box.setValue(Boolean.parseBoolean(text));
            case IntegerField number -> number.setValue(text.isEmpty() ? null : Integer.valueOf(text));
            case BigDecimalField amount -> amount.setValue(text.isEmpty() ? null : new BigDecimal(text));
            case DatePicker day -> day.setValue(text.isEmpty() ? null : LocalDate.parse(text));
            default -> {}
        }
    }

    private static <T> void one(RadioButtonGroup<T> group, String word) {
        group.setValue(find(group, group.getListDataView().getItems(), word)
                .findFirst()
                .orElse(null));
    }

    private static <T> void one(Select<T> select, String word) {
        select.setValue(find(select, select.getListDataView().getItems(), word)
                .findFirst()
                .orElse(null));
    }

    private static <T> void several(CheckboxGroup<T> group, String text) {
        group.setValue(find(group, group.getListDataView().getItems(), text).collect(Collectors.toSet()));
    }

    private static <T> void several(MultiSelectComboBox<T> box, String text) {
        box.setValue(find(box, box.getListDataView().getItems(), text).collect(Collectors.toSet()));
    }

    private static <T> Stream<T> find(Component field, Stream<T> items, String text) {
        List<String> words = Arrays.asList(text.split(SEPARATOR));
        return items.filter(item -> words.contains(word(field, item)));
    }

    private static String words(Component field, Collection<?> items) {
        return items.stream().map(item -> word(field, item)).sorted().collect(Collectors.joining(SEPARATOR));
    }

    @SuppressWarnings("unchecked")
    private static String word(Component field, @Nullable Object item) {
        Function<Object, String> key = (Function<Object, String>) ComponentUtil.getData(field, KEY);
        return item == null ? "" : key == null ? itself(item) : key.apply(item);
    }
}
