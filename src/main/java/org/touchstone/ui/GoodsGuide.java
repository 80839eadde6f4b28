package org.touchstone.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;

/** What brands tell those who look at goods, shown where they look. */
public interface GoodsGuide {

    /**
     * The parts meant for the person signed in, folded up brand by brand, or a sentence where there are none.
     *
     * @param rights the ids of the rights that are at stake; none when it is not known whose goods they are
     */
    Component ofRights(Set<String> rights);
}
