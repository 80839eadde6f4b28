package org.touchstone.rebuttal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.common.NotFound;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.rebuttal.Attempt;
import org.touchstone.rebuttal.RebuttalFile;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.Facts;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;

/** An allegation and what was said to it in words, as the person signed in may read them. */
@org.springframework.stereotype.Component
class RebuttalWords {

    private final Cases cases;
    private final Rights rights;
    private final EvidenceVault vault;
    private final People people;
    private final CurrentPerson current;

    RebuttalWords(Cases cases, Rights rights, EvidenceVault vault, People people, CurrentPerson current) {
        this.cases = cases;
        this.rights = rights;
        this.vault = vault;
        this.people = people;
        this.current = current;
    }

    /** What is alleged, by whose right, against which listings; never who reported it. */
    Component allegation(CaseFile file) {
        String sentence = file.origin().ofPlatform() ? "rebuttal.allegation.platform" : "rebuttal.allegation.brand";
        String kind = Say.text("rebuttal.rightKind." + file.rightKind());
        Optional<Right> right = rights.find(file.rightId());
        String name = right.map(one -> one.name() + " (" + one.number() + ")").orElse(file.rightId());
        Div words = new Div(new Paragraph(Say.text(sentence, file.brandName(), kind, name)));
        words.add(Tile.many(
                cases.listings(file.id()).stream().map(RebuttalWords::listing).toList()));
        return words;
    }

    Facts standing(RebuttalFile rebuttal) {
        Facts facts = new Facts()
                .row("rebuttal.label.state", badge(rebuttal))
                .row("rebuttal.label.attempt", Say.text("rebuttal.attemptOf", rebuttal.attempt(), rebuttal.attempts()));
        switch (rebuttal.state()) {
            case AWAITING -> facts.row("rebuttal.label.until", new DueBadge(rebuttal.until()));
            case ANSWERING -> facts.row("rebuttal.label.answerBy", new DueBadge(rebuttal.answerBy()));
            case ASSESSING, REOPENING, ENDED -> {}
        }
        if (rebuttal.outcome() != null) {
            facts.row("rebuttal.label.outcome", Say.text("rebuttal.outcome." + rebuttal.outcome()));
        }
        if (rebuttal.interim()) {
            facts.row("rebuttal.label.interim", Say.text("rebuttal.interim"));
        }
        return facts;
    }

    /** One attempt: what the seller put forward, what the reporter said to it, how it was assessed. */
    Component attempt(Attempt attempt) {
        String title = Say.text("rebuttal.title.attempt", attempt.number(), Dates.text(attempt.at()));
        Div card = new Div(new H3(title + by(attempt.by())));
        card.addClassName("ts-card");
        card.add(new Facts()
                .row("rebuttal.said.grounds", grounds(attempt))
                .row("rebuttal.said.statement", attempt.refutation().statement()));
        if (!attempt.refutation().evidence().isEmpty()) {
            card.add(evidence(attempt.refutation().evidence()));
        }
        Facts answers = new Facts();
        answered(answers, attempt.answered());
        assessed(answers, attempt.assessed());
        card.add(answers);
        return card;
    }

    /** What a draft holds already. */
    Component evidence(List<EvidenceId> exhibits) {
        return Tile.many(exhibits.stream()
                .map(this::exhibit)
                .flatMap(Optional::stream)
                .map(RebuttalWords::tile)
                .toList());
    }

    static Badge badge(RebuttalFile rebuttal) {
        if (rebuttal.outcome() == null) {
            return Badge.of("rebuttal.state." + rebuttal.state(), Badge.Tone.INFO);
        }
        return switch (rebuttal.outcome()) {
            case REFUTED, CONCEDED, REPORTER_SILENT -> Badge.of("rebuttal.verdict.REFUTED", Badge.Tone.GOOD);
            case NOT_REFUTED, SELLER_SILENT -> Badge.of("rebuttal.verdict.NOT_REFUTED", Badge.Tone.BAD);
            case FICTITIOUS -> Badge.of("rebuttal.verdict.FICTITIOUS", Badge.Tone.BAD);
            case CALLED_OFF -> Badge.of("rebuttal.state.ENDED", Badge.Tone.NEUTRAL);
        };
    }

    private void answered(Facts facts, Attempt.@Nullable Answered answered) {
        if (answered == null) {
            return;
        }
        facts.row(
                "rebuttal.said.answer",
                Say.text("rebuttal.position." + answered.answer().position()) + " · " + Dates.text(answered.at())
                        + by(answered.by()));
        if (!answered.answer().reasons().isEmpty()) {
            facts.row("rebuttal.said.reasons", answered.answer().reasons());
        }
        if (!answered.answer().note().isEmpty()) {
            facts.row("rebuttal.said.note", answered.answer().note());
        }
    }

    private void assessed(Facts facts, Attempt.@Nullable Assessed assessed) {
        if (assessed == null) {
            return;
        }
        facts.row(
                "rebuttal.label.verdict",
                Say.text("rebuttal.verdict." + assessed.assessment().verdict()) + " · " + Dates.text(assessed.at())
                        + by(assessed.by()));
        facts.row("rebuttal.said.assessment", assessed.assessment().reasons());
    }

    /** The name of the writer, for those who may know it. */
    private String by(@Nullable PersonId writer) {
        return writer == null ? "" : " · " + people.name(writer);
    }

    private static String grounds(Attempt attempt) {
        return attempt.refutation().grounds().stream()
                .sorted()
                .map(ground -> Say.text("rebuttal.ground." + ground))
                .collect(Collectors.joining(" · "));
    }

    private Optional<EvidenceItem> exhibit(EvidenceId id) {
        try {
            return Optional.of(vault.find(current.get(), id));
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }

    private static Tile tile(EvidenceItem item) {
        String address = "evidence/" + item.id();
        String thumbnail = item.picture() ? address + "/thumbnail" : null;
        return new Tile(thumbnail, VaadinIcon.FILE_O, item.fileName(), address + "/preview")
                .line(Dates.text(item.at()));
    }

    private static Tile listing(CaseListing listing) {
        return new Tile(listing.picture(), VaadinIcon.SHOP, listing.title(), listing.url())
                .line(MoneyText.of(listing.price()));
    }
}
