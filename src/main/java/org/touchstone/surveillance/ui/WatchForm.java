package org.touchstone.surveillance.ui;

import com.vaadin.flow.component.Component;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.surveillance.WatchId;
import org.touchstone.surveillance.Watches;
import org.touchstone.ui.GoodsGuide;
import org.touchstone.ui.StepForm;

/** The form in which a volunteer says what they saw. */
@org.springframework.stereotype.Component
class WatchForm implements StepForm {

    private final Watches watches;
    private final EvidenceVault evidence;
    private final GoodsGuide guide;
    private final CurrentPerson current;

    WatchForm(Watches watches, EvidenceVault evidence, GoodsGuide guide, CurrentPerson current) {
        this.watches = watches;
        this.evidence = evidence;
        this.guide = guide;
        this.current = current;
    }

    @Override
    public String step() {
        return Watches.STEP;
    }

    @Override
    public Component open(String subject, Runnable done) {
        return new WatchScreens(
                watches, evidence, guide, current, watches.see(current.get(), new WatchId(subject)), done);
    }
}
