package org.touchstone.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touchstone.cases.Audience;
import org.touchstone.cases.Card;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.cases.WaitingStep;
import org.touchstone.cases.WorkingDate;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** What referral tells the task lists about the steps that wait for a person. */
@Configuration(proxyBeanMethods = false)
class ReferralWorkflow {

    private final Cases cases;
    private final LeadStore leads;
    private final ReferralStore referrals;
    private final People people;
    private final RuleSets rules;

    ReferralWorkflow(Cases cases, LeadStore leads, ReferralStore referrals, People people, RuleSets rules) {
        this.cases = cases;
        this.leads = leads;
        this.referrals = referrals;
        this.people = people;
        this.rules = rules;
    }

    @Bean
    WaitingStep considerLeadStep(Clock clock) {
        return offline(Leads.CONSIDER, key -> {
                    CaseFile file = cases.of(new CaseId(key));
                    Instant due = rules.of(file.ruleSet()).deadline("consideration", clock.instant());
                    return Card.of(file, Group.of(Role.INVESTIGATOR), due);
                })
                .due(WorkingDate.setBy(Role.INVESTIGATOR));
    }

    @Bean
    WaitingStep releaseLeadStep() {
        return offline(Leads.RELEASE, key -> {
                    Instant due = lead(key) instanceof Lead.Drafted drafted ? drafted.due() : null;
                    return card(lead(key), Group.of(Role.APPROVER), due);
                })
                .due(WorkingDate.setBy(Role.APPROVER));
    }

    @Bean
    WaitingStep reviseLeadStep() {
        return offline(
                        Leads.REVISE,
                        key -> card(lead(key), Group.of(Role.INVESTIGATOR), null)
                                .assignedTo(lead(key).builtBy()))
                .due(WorkingDate.setBy(Role.INVESTIGATOR));
    }

    @Bean
    WaitingStep decideReferralStep() {
        return offline(Referrals.DECIDE, key -> {
            Referral referral = referral(key);
            Instant due = referral instanceof Referral.Sent sent ? sent.due() : null;
            return card(referral, Group.of(Role.OFFICER, referral.agency()), due);
        });
    }

    /** The agency's clock stands still until its question is answered. */
    @Bean
    WaitingStep answerAgencyStep() {
        return offline(
                        Referrals.ANSWER,
                        key -> card(referral(key), Group.of(Role.INVESTIGATOR), null)
                                .pausing(Group.of(Role.OFFICER, referral(key).agency())))
                .due(WorkingDate.setBy(Role.INVESTIGATOR));
    }

    /** The head of unit names the officers; an agency without one names them itself. */
    @Bean
    WaitingStep assignOfficersStep() {
        return offline(Referrals.ASSIGN, key -> {
                    Referral referral = referral(key);
                    boolean headed =
                            !people.of(referral.agency(), Role.SUPERVISOR).isEmpty();
                    Role role = headed ? Role.SUPERVISOR : Role.OFFICER;
                    return card(referral, Group.of(role, referral.agency()), null);
                })
                .due(WorkingDate.setBy(Role.SUPERVISOR));
    }

    @Bean
    WaitingStep recordOutcomeStep(ReferralCourse course) {
        return offline(Referrals.RECORD, key -> {
                    Referral referral = referral(key);
                    return card(
                            referral,
                            Group.of(Role.OFFICER, referral.agency()),
                            course.outcomeDue(referral.facts().lead()));
                })
                .due(WorkingDate.setBy(Role.SUPERVISOR).with("outcomeOverdue"));
    }

    /** What agencies and investigators do, and by when, is no business of the parties. */
    private static WaitingStep offline(String step, Function<String, Card> card) {
        return new WaitingStep(step, card).clockFor(Audience.STAFF);
    }

    private Card card(Referral referral, Group group, @Nullable Instant due) {
        return card(leads.find(referral.facts().lead()).orElseThrow(), group, due);
    }

    /** A lead can rest on many cases: the first one stands for them in the list. */
    private Card card(Lead lead, Group group, @Nullable Instant due) {
        CaseFile first = cases.of(lead.draft().cases().iterator().next());
        return Card.of(first, group, due);
    }

    private Lead lead(String key) {
        return leads.find(new LeadId(key)).orElseThrow();
    }

    private Referral referral(String key) {
        return referrals.require(new ReferralId(key));
    }
}
