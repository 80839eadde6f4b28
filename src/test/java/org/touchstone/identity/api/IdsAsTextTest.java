package org.touchstone.identity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchstone.common.CaseId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class IdsAsTextTest {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new IdsAsText()).build();

    record Note(CaseId about, String said) {}

    @Test
    void aNumberIsWrittenAsItIsReadOutAndReadBackTheSame() {
        var note = new Note(new CaseId("TS-2026-000001"), "The seam is crooked.");
        String written = json.writeValueAsString(note);
        assertThat(written).isEqualTo("{\"about\":\"TS-2026-000001\",\"said\":\"The seam is crooked.\"}");
        assertThat(json.readValue(written, Note.class)).isEqualTo(note);
    }

    @Test
    void whatIsNoNumberOfTheKindIsRefusedWithItsSentence() {
        assertThatThrownBy(() -> json.readValue("{\"about\":\"L100001\"}", Note.class))
                .hasStackTraceContaining("is not a number of the form TS");
    }

    @Test
    void listsOfNumbersStayListsOfText() {
        Map<String, CaseId> cases = Map.of("first", new CaseId("TS-2026-000001"));
        String written = json.writeValueAsString(cases);
        assertThat(written).isEqualTo("{\"first\":\"TS-2026-000001\"}");
        assertThat(json.readValue(written, new TypeReference<Map<String, CaseId>>() {}))
                .isEqualTo(cases);
    }
}
