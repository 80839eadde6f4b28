package org.touchstone.appeal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchstone.cases.SubjectsOfCase;
import org.touchstone.common.CaseId;

/** Tells which appeals belong to a case. */
@Component
@Order(2)
class AppealSubjects implements SubjectsOfCase {

    private final AppealStore store;

    AppealSubjects(AppealStore store) {
        this.store = store;
    }

    @Override
    public List<String> of(CaseId id) {
        return store.of(id).reversed().stream()
                .map(appeal -> appeal.id().value())
                .toList();
    }
}
