package org.touchstone.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** "You are here": the models of a case with the path it took; for platform staff, outsiders get plain steps. */
@Service
@Transactional
public class CasePictures {

    private final HistoryService history;
    private final RepositoryService repository;
    private final Cases cases;
    private final ObjectProvider<SubjectsOfCase> further;

    CasePictures(
            HistoryService history, RepositoryService repository, Cases cases, ObjectProvider<SubjectsOfCase> further) {
        this.history = history;
        this.repository = repository;
        this.cases = cases;
        this.further = further;
    }

    /** The case's own process first, then those it called, then those that go on beside it. */
    public List<ProcessPicture> of(Person reader, CaseId id) {
        if (!reader.hasAny(Role.CASE_STAFF)) {
            throw new Forbidden();
        }
        cases.see(reader, id);
        List<ProcessPicture> pictures = new ArrayList<>();
        Stream.concat(Stream.of(id.value()), further.orderedStream().flatMap(room -> room.of(id).stream()))
                .flatMap(subject -> roots(subject).stream())
                .forEach(root -> collect(root, pictures));
        return pictures;
    }

    private List<HistoricProcessInstance> roots(String subject) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject)
                .rootProcessInstances()
                .list();
    }

    private void collect(HistoricProcessInstance instance, List<ProcessPicture> pictures) {
        pictures.add(picture(instance));
        history.createHistoricProcessInstanceQuery()
                .superProcessInstanceId(instance.getId())
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .forEach(called -> collect(called, pictures));
    }

    private ProcessPicture picture(HistoricProcessInstance instance) {
        Set<String> active = new LinkedHashSet<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (HistoricActivityInstance activity : history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()) {
            counts.merge(activity.getActivityId(), 1, Integer::sum);
            if (activity.getEndTime() == null) {
                active.add(activity.getActivityId());
            }
        }
        return new ProcessPicture(
                instance.getProcessDefinitionKey(),
                instance.getBusinessKey(),
                xml(instance.getProcessDefinitionId()),
                active,
                counts);
    }

    private String xml(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
