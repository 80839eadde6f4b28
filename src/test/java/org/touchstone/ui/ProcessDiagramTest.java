package org.touchstone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the picture of a process hands to the browser. */
class ProcessDiagramTest {

    @Test
    void thePictureSaysWhatItShowsAndWhereItWaits() {
        var diagram = new ProcessDiagram(Locale.ENGLISH, "rebuttal");
        diagram.setXml("<definitions/>");
        diagram.setActive(List.of("refuteAllegation"));
        diagram.setDone(List.of("notifySeller"));
        diagram.setCounts(Map.of("refuteAllegation", 2));

        var element = diagram.getElement();
        assertThat(element.getProperty("label")).isEqualTo("Diagram: Rebuttal");
        assertThat(element.getPropertyRaw("active")).hasToString("[\"refuteAllegation\"]");
        assertThat(element.getPropertyRaw("done")).hasToString("[\"notifySeller\"]");
        assertThat(element.getPropertyRaw("counts")).hasToString("{\"refuteAllegation\":2}");
        assertThat(element.getPropertyRaw("names")).isNull();
    }

    @Test
    void aChineseReaderGetsTheStepsInChinese() {
        assertThat(StepNames.of(Locale.SIMPLIFIED_CHINESE, "rebuttal"))
                .containsEntry("refuteAllegation", "提出申辩")
                .containsEntry("whenConceded", "否")
                .doesNotContainKey("help");
        assertThat(StepNames.one(Locale.SIMPLIFIED_CHINESE, "assessRebuttal")).isEqualTo("评估申辩");
        assertThat(StepNames.one(Locale.ENGLISH, "unheardOf")).isEqualTo("unheardOf");
    }
}
