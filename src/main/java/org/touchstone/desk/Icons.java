package org.touchstone.desk;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The portal's own icons: thin lines of one weight, from one file. */
final class Icons {

    private static final String FILE = "theme/icons.svg";

    /** What views name in their menu entry, and the icon that stands for it here. */
    private static final Map<String, String> OF_MENU = Map.ofEntries(
            Map.entry("vaadin:tasks", "tasks"),
            Map.entry("vaadin:folder-open-o", "folder"),
            Map.entry("vaadin:plus-circle-o", "plus"),
            Map.entry("vaadin:records", "list"),
            Map.entry("vaadin:dashboard", "gauge"),
            Map.entry("vaadin:scale", "scale"),
            Map.entry("vaadin:package", "package"),
            Map.entry("vaadin:gavel", "building"),
            Map.entry("vaadin:building-o", "building"),
            Map.entry("vaadin:certificate", "shield"),
            Map.entry("vaadin:chart", "chart"),
            Map.entry("vaadin:book", "book"),
            Map.entry("vaadin:warning", "warning"),
            Map.entry("vaadin:eye", "eye"),
            Map.entry("vaadin:users", "people"),
            Map.entry("vaadin:upload-alt", "upload"),
            Map.entry("vaadin:search", "lens"),
            Map.entry("vaadin:archive", "archive"),
            Map.entry("vaadin:heart-o", "pulse"));

    private Icons() {}

    static SvgIcon of(String name) {
        SvgIcon icon = new SvgIcon(FILE, name);
        icon.addClassName("ts-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    static SvgIcon ofMenu(@Nullable String icon) {
        return of(icon == null ? "dot" : OF_MENU.getOrDefault(icon, "dot"));
    }
}
