package org.touchstone.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.touchstone.common.CaseId;

/** What a capability shows on the case page; a bean per panel. */
public interface CasePanel {

    /** Where on the case page a panel hangs. */
    enum Tab {
        SUMMARY,
        EVIDENCE,
        MESSAGES
    }

    Tab tab();

    /** Panels of a tab stand in this order, small first. */
    int order();

    /** The panel for the person signed in, or nothing where there is nothing that they may see. */
    Optional<Component> of(CaseId id);
}
