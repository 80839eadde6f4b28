package org.touchstone.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a capability shows staff on the page of a reporter; a bean per panel. */
public interface ReporterPanel {

    /** The panel for the person signed in, or nothing where there is nothing that they may see or do. */
    Optional<Component> of(String reporterNumber);
}
