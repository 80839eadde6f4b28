package org.touchstone.ui;

import com.vaadin.flow.component.Component;
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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The value of a field as a text and back; what is chosen from a list stands in it as a word for the item. */
final class FieldText {

    private static final String SEPARATOR = "\n";

    private FieldText() {}

    static String read(Component field) {
        return switch (field) {
            case UploadField upload -> upload.written();
            case CheckboxGroup<?> group -> words(group.getValue());
            case MultiSelectComboBox<?> box -> words(box.getValue());
            case RadioButtonGroup<?> group -> word(group.getValue());
            case Select<?> select -> word(select.getValue());
            case HasValue<?, ?> other -> other.getValue() == null
                    ? ""
                    : other.getValue().toString();
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
        group.setValue(find(items(group.getListDataView().getItems()), word));
    }

    private static <T> void one(Select<T> select, String word) {
        select.setValue(find(items(select.getListDataView().getItems()), word));
    }

    private static <T> void several(CheckboxGroup<T> group, String text) {
        group.setValue(findAll(items(group.getListDataView().getItems()), text));
    }

    private static <T> void several(MultiSelectComboBox<T> box, String text) {
        box.setValue(findAll(items(box.getListDataView().getItems()), text));
    }

    private static <T> List<T> items(Stream<T> all) {
        return all.toList();
    }

    private static <T> @Nullable T find(List<T> items, String word) {
        return items.stream().filter(item -> word(item).equals(word)).findFirst().orElse(null);
    }

    private static <T> Set<T> findAll(List<T> items, String text) {
        List<String> words = Arrays.asList(text.split(SEPARATOR));
        return items.stream().filter(item -> words.contains(word(item))).collect(Collectors.toSet());
    }

    private static String words(Collection<?> items) {
        return items.stream().map(FieldText::word).sorted().collect(Collectors.joining(SEPARATOR));
    }

    /** Of a thing that has no short name, a draft keeps nothing that could be read: only what finds it again. */
    private static String word(@Nullable Object item) {
        return switch (item) {
            case null -> "";
            case Enum<?> constant -> constant.name();
            case String text -> text;
            case Boolean yes -> yes.toString();
            default -> UUID.nameUUIDFromBytes(item.toString().getBytes(StandardCharsets.UTF_8)).toString();
        };
    }
}
