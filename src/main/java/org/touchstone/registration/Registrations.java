package org.touchstone.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.NumberStore;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** What owners and agents do: write a registration, send it, follow it, and answer when they are asked. */
@Service
@Transactional
public class Registrations {

    private static final int MOST = 200;

    private final RegistrationStore store;
    private final RegistrationFiles files;
    private final Entries entries;
    private final RegistrationWorkflow workflow;
    private final NumberStore numbers;
    private final RuleSets rules;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final RegistrationNotices notices;

    Registrations(
            RegistrationStore store,
            RegistrationFiles files,
            Entries entries,
            RegistrationWorkflow workflow,
            NumberStore numbers,
            RuleSets rules,
            ApplicationEventPublisher publisher,
            Clock clock,
            RegistrationNotices notices) {
        this.store = store;
        this.files = files;
        this.entries = entries;
        this.workflow = workflow;
        this.numbers = numbers;
        this.rules = rules;
        this.publisher = publisher;
        this.clock = clock;
        this.notices = notices;
    }

    /**
     * Begins a registration, or goes on with one of this kind that the person began and wrote nothing into.
     *
     * @param rightId the right to renew; null for all other kinds
     */
    public RegistrationId begin(Person by, RegistrationKind kind, @Nullable String rightId) {
        by.must(Role.BRAND);
        RegistrationForm form = kind == RegistrationKind.RENEWAL && rightId != null
                ? RegistrationForm.renewing(rightId)
                : RegistrationForm.EMPTY;
        if (form.rightId() != null) {
            entries.renewable(by.organisation(), form.rightId());
        }
        return store.drafts(by).stream()
                .filter(draft -> draft.kind() == kind && draft.head().form().equals(form))
                .filter(draft -> files.of(by, draft.id()).isEmpty())
                .map(Registration::id)
                .findFirst()
                .orElseGet(() -> insert(by, kind, form));
    }

    private RegistrationId insert(Person by, RegistrationKind kind, RegistrationForm form) {
        var id = new RegistrationId(numbers.next("RG"));
        store.insert(new Registration.Head(
                id, kind, by.organisation(), by.id(), form, clock.instant(), "", form.rightId(), 0));
        return id;
    }

    /** Keeps what was written so far, however unfinished. */
    public void save(Person by, RegistrationId id, RegistrationForm form) {
        draft(by, id);
        store.save(id, form, clock.instant());
    }

    /** Throws a draft and its files away. */
    public void discard(Person by, RegistrationId id) {
        draft(by, id);
        files.discard(by, id);
        store.delete(id);
    }

    /** Sends it to intake, whose clock begins to run; what it is about stands in the register as under review. */
    public void send(Person by, RegistrationId id) {
        Registration.Draft draft = draft(by, id);
        Application application = Application.of(draft.kind(), draft.head().form(), entries.today());
        if (files.of(by, id).stream().noneMatch(file -> file.part() == Part.DOCUMENT)) {
            throw new Refused("registration.missing.document." + draft.kind());
        }
        Entries.Entry entry = entries.enter(by.organisation(), application);
        Instant now = clock.instant();
        store.save(draft.send(
                entry.title(), entry.target(), now, rules.of(rules.current()).deadline("rightsReview", now)));
        act(by, "RegistrationSent", id);
        workflow.sent(id);
        notices.sent(by, id, entry.title());
    }

    /** Answers intake's question; further files were added before. */
    public void answer(Person by, RegistrationId id, String answer) {
        by.must(Role.BRAND);
        see(by, id);
        String said = Registration.said(answer, "registration.refused.answer");
        workflow.mayAnswer(by, id);
        if (!(store.lock(id).orElseThrow() instanceof Registration.Asked asked)) {
            throw new NotYourTurn(id.value());
        }
        Instant now = clock.instant();
        store.answered(id, new Answer(asked.question(), said, now));
        Registration.UnderReview again =
                asked.answered(rules.of(rules.current()).deadline("rightsReview", now));
        store.save(again);
        entries.underReview(again);
        act(by, "RegistrationAnswered", id);
        workflow.answered(by, id);
    }

    /** A registration as this person may see it: a draft its writer, others their organisation and platform staff. */
    @Transactional(readOnly = true)
    public Registration see(Person reader, RegistrationId id) {
        readable(reader);
        return store.find(id)
                .filter(found -> RegistrationSight.sees(reader, found))
                .orElseThrow(() -> new NotFound(id.value()));
    }

    /** What the reader writes and what their organisation has sent, the latest first, at most 200 a page. */
    @Transactional(readOnly = true)
    public List<Registration> of(Person reader, @Nullable RegistrationId after, int limit) {
        reader.must(Role.BRAND);
        return store.of(reader, after, Math.clamp(limit, 1, MOST));
    }

    /** Of these the ones that are still to be sent, decided or begun anew. */
    @Transactional(readOnly = true)
    public List<Registration> underWay(Person reader, @Nullable RegistrationId after, int limit) {
        reader.must(Role.BRAND);
        return store.underWay(reader, after, Math.clamp(limit, 1, MOST));
    }

    /** The questions that were answered, oldest first. */
    @Transactional(readOnly = true)
    public List<Answer> answers(Person reader, RegistrationId id) {
        see(reader, id);
        return store.answers(id);
    }

    private Registration.Draft draft(Person by, RegistrationId id) {
        by.must(Role.BRAND);
        if (store.lock(id)
                        .filter(found -> RegistrationSight.sees(by, found))
                        .orElseThrow(() -> new NotFound(id.value()))
                instanceof Registration.Draft draft) {
            return draft;
        }
        throw new Refused("registration.refused.sent", id.value());
    }

    private static void readable(Person reader) {
        if (!reader.hasAny(Role.CASE_STAFF)) {
            reader.must(Role.BRAND);
        }
    }

    private void act(Person by, String verb, RegistrationId id) {
        publisher.publishEvent(new Act(clock.instant(), by.id(), verb, id.value()));
    }
}
