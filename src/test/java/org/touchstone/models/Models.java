package org.touchstone.models;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Everything in {@code bpmn/}, read and checked against the schema of its language. */
final class Models {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Models() {}

    record Model(String file, String xml, BpmnModelInstance bpmn) {

        Process process() {
            return bpmn.getModelElementsByType(Process.class).iterator().next();
        }

        <T extends BpmnModelElementInstance> Collection<T> all(Class<T> type) {
            return bpmn.getModelElementsByType(type);
        }

        List<String> faults(Predicate<FlowElement> wrong) {
            return all(FlowElement.class).stream()
                    .filter(wrong)
                    .map(element -> file + ": " + element.getId())
                    .toList();
        }

        @Override
        public String toString() {
            return file;
        }
    }

    record Table(String file, DmnModelInstance dmn) {

        Decision decision() {
            return dmn.getModelElementsByType(Decision.class).iterator().next();
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Model> processes() {
        return files(".bpmn")
                .map(file -> new Model(name(file), text(file), Bpmn.readModelFromFile(file)))
                .toList();
    }

    static Model process(String id) {
        return processes().stream()
                .filter(model -> model.file().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<Table> tables() {
        return files(".dmn")
                .map(file -> new Table(name(file), Dmn.readModelFromFile(file)))
                .toList();
    }

    /** Elements that carry an id of their own, the envelope of the file left out. */
    static Stream<BaseElement> named(Model model) {
        return model.all(BaseElement.class).stream()
                .filter(element -> element.getId() != null && !(element instanceof Definitions));
    }

    private static Stream<File> files(String ending) {
        File[] found = new File("bpmn").listFiles((folder, name) -> name.endsWith(ending));
        return Stream.of(found).sorted();
    }

    private static String name(File file) {
        return file.getName().substring(0, file.getName().lastIndexOf('.'));
    }

    private static String text(File file) {
        try {
            return Files.readString(Path.of(file.getPath()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
