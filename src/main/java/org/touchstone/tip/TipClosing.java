package org.touchstone.tip;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseClosed;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;

/** Once the last of its cases is closed, a tip has ended, and its sender is told. */
@Component
class TipClosing {

    private final TipStore store;
    private final TipEnding ending;
    private final Cases cases;

    TipClosing(TipStore store, TipEnding ending, Cases cases) {
        this.store = store;
        this.ending = ending;
        this.cases = cases;
    }

    @ApplicationModuleListener
    void hear(CaseClosed closed) {
        store.ofCase(closed.caseId()).forEach(this::endIfClosed);
    }

    /** A case can have been closed while the tip was about to join it: then nobody heard of the two together. */
    @ApplicationModuleListener
    void hear(TipOpened opened) {
        endIfClosed(opened.id());
    }

    private void endIfClosed(TipId id) {
        if (store.lock(id).orElseThrow() instanceof Tip.Opened opened
                && cases.of(store.cases(id)).stream().allMatch(CaseFile::closed)) {
            Tip.Ended closed = opened.closed();
            store.save(closed);
            ending.ended(closed);
        }
    }
}
