package org.touchstone.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.touchstone.common.Texts;
import org.touchstone.models.Models.Model;
import org.touchstone.models.Models.Table;

/** The models speak English; what people read of them stands in both languages and must not drift away. */
class ModelTextsTest {

    @Test
    void whatPeopleReadIsWhatTheModelsSay() {
        Map<String, String> said = new TreeMap<>();
        Models.processes().forEach(model -> collect(model, said));
        Models.tables().forEach(table -> collect(table, said));
        Set<String> keys = new TreeSet<>(Texts.all(Locale.ENGLISH).keySet());
        keys.removeIf(key -> !key.startsWith("models."));
        keys.addAll(said.keySet());
        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(Texts.get(Locale.ENGLISH, key)).as(key).isEqualTo(said.get(key)));
    }

    @Test
    void everyWordOfTheModelsIsThereInChinese() {
        Map<String, String> chinese = Texts.all(Locale.SIMPLIFIED_CHINESE);
        assertThat(Texts.all(Locale.ENGLISH).keySet())
                .filteredOn(key -> key.startsWith("models."))
                .allMatch(key -> chinese.getOrDefault(key, "").matches(".*\\p{IsHan}.*"));
    }

    private static void collect(Model model, Map<String, String> said) {
        said.put("models.process." + model.file(), model.process().getName());
        for (FlowElement element : model.all(FlowElement.class)) {
            String key = element instanceof SequenceFlow ? model.file() + "." + element.getId() : element.getId();
            if (element.getName() != null) {
                said.put("models." + key, element.getName());
            }
            if (element instanceof UserTask) {
                said.put(
                        "models." + key + ".help",
                        element.getDocumentations().iterator().next().getTextContent());
            }
        }
    }

    private static void collect(Table table, Map<String, String> said) {
        said.put("models.table." + table.file(), table.decision().getName());
        for (Rule rule : table.dmn().getModelElementsByType(Rule.class)) {
            said.put(
                    "models.why." + table.file() + "." + rule.getId(),
                    rule.getDescription().getTextContent());
        }
    }
}
