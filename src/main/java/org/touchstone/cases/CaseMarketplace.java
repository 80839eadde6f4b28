package org.touchstone.cases;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.CaseSight;
import org.touchstone.marketplace.CommandDone;
import org.touchstone.marketplace.CommandStuck;

/** Tells the marketplace's outbox who may see a case, and the timeline what became of its commands. */
@Component
class CaseMarketplace implements CaseSight {

    private final ObjectProvider<Cases> cases;

    CaseMarketplace(ObjectProvider<Cases> cases) {
        this.cases = cases;
    }

    @Override
    public boolean sees(Person reader, CaseId id) {
        return cases.getObject().sees(reader, id);
    }

    @EventListener
    void hear(CommandDone done) {
        cases.getObject()
                .tell(new CommandCarriedOut(
                        done.caseId(), PersonId.SYSTEM, done.at(), word(done.kind()), done.target()));
    }

    @EventListener
    void hear(CommandStuck stuck) {
        cases.getObject()
                .tell(new CommandFailed(
                        stuck.caseId(),
                        PersonId.SYSTEM,
                        stuck.at(),
                        word(stuck.kind()),
                        stuck.target(),
                        stuck.reason()));
    }

    private static String word(String kind) {
        return "marketplace.command." + kind;
    }
}
