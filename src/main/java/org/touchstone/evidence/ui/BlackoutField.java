package org.touchstone.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.touchstone.evidence.RedactedArea;
import org.touchstone.ui.Say;
import tools.jackson.databind.JsonNode;

/** One page on which parts are chosen to be blacked out: drawn with the pointer, or added and moved with the keys. */
@Tag("touchstone-blackout")
@JsModule("./components/touchstone-blackout.ts")
final class BlackoutField extends Component implements HasStyle {

    private final int page;
    private List<RedactedArea> areas = List.of();

    BlackoutField(int page, String picture, String words) {
        this.page = page;
        getElement().setProperty("src", picture).setProperty("label", words);
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "add", Say.text("evidence.redact.add"),
                                "area", Say.text("evidence.redact.area"),
                                "keys", Say.text("evidence.redact.keys")));
        getElement()
                .addEventListener(
                        "areas-changed",
                        event -> areas = read(event.getEventData().get("event.detail")))
                .addEventData("event.detail");
    }

    List<RedactedArea> areas() {
        return areas;
    }

    private List<RedactedArea> read(JsonNode chosen) {
        List<RedactedArea> read = new ArrayList<>();
        chosen.forEach(area -> read.add(new RedactedArea(
                page,
                area.path("x").asDouble(),
                area.path("y").asDouble(),
                area.path("width").asDouble(),
                area.path("height").asDouble())));
        return read;
    }
}
