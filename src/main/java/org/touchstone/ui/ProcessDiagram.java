package org.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.touchstone.common.Texts;

/** One process as a picture: where it waits ("you are here"), the path taken, and how often each step was done. */
@Tag("touchstone-diagram")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./components/touchstone-diagram.ts")
public final class ProcessDiagram extends Component implements HasStyle {

    private final Locale locale;
    private final String process;

    /**
     * An empty picture of a process.
     *
     * @param locale the reader's language, for the words in the picture too
     * @param process the model's id, such as {@code rebuttal}
     */
    public ProcessDiagram(Locale locale, String process) {
        this.locale = locale;
        this.process = process;
        getElement().setProperty("label", text("ui.diagram.label", text("models.process." + process)));
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "here", text("ui.diagram.here"),
                                "zoomIn", text("ui.diagram.zoomIn"),
                                "zoomOut", text("ui.diagram.zoomOut"),
                                "fit", text("ui.diagram.fit"),
                                "times", text("ui.diagram.times")));
    }

    /** The BPMN model to draw. */
    public void setXml(String xml) {
        if (!locale.getLanguage().equals("en")) {
            getElement().setPropertyMap("names", StepNames.of(locale, process));
        }
        getElement().setProperty("xml", xml);
    }

    /** The steps where the process waits now, by id. */
    public void setActive(Collection<String> steps) {
        getElement().setPropertyList("active", List.copyOf(steps));
    }

    /** The steps that are behind it, by id. */
    public void setDone(Collection<String> steps) {
        getElement().setPropertyList("done", List.copyOf(steps));
    }

    /** How often each step was reached, those where it waits included: tells which way was taken at each gateway. */
    public void setCounts(Map<String, Integer> counts) {
        getElement().setPropertyMap("counts", counts);
    }

    private String text(String key, Object... arguments) {
        return Texts.get(locale, key, arguments);
    }
}
