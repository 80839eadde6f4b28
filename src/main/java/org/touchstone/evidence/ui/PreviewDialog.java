package org.touchstone.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.ContentFacts;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.SeenElsewhere;
import org.touchstone.identity.Role;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** An exhibit large, within the page: picture, film, text or the pages of a PDF, with what it says of itself. */
final class PreviewDialog extends Dialog {

    private static final int LONGEST_TEXT = 100_000;

    private final EvidenceRoom room;
    private final EvidenceItem item;

    PreviewDialog(EvidenceRoom room, EvidenceItem item, Runnable changed) {
        this.room = room;
        this.item = item;
        ContentFacts facts = room.facts().of(room.reader(), item);
        setHeaderTitle(item.fileName());
        addClassName("ts-preview");
        setWidth("min(60rem, 100vw)");
        add(content(facts), says(facts));
        if (room.redactions().mayRedact(room.reader(), item)) {
            getFooter().add(new Button(Say.text("evidence.redact.open"), click -> {
                close();
                new RedactDialog(room, item, pages(facts), changed).open();
            }));
        }
        if (item.readable()) {
            Anchor fetch = new Anchor(item.address(), Say.text("evidence.preview.fetch"));
            fetch.getElement().setAttribute("download", true);
            getFooter().add(fetch);
        }
        getFooter().add(new Button(Say.text("evidence.preview.close"), click -> close()));
    }

    private Component content(ContentFacts facts) {
        return switch (item.preview()) {
            case PICTURE -> picture(item.address() + "/preview", item.fileName());
            case FILM -> film();
            case TEXT -> text();
            case PAGES -> new PdfPager(item, pages(facts));
            case NONE -> new Div();
        };
    }

    private static int pages(ContentFacts facts) {
        Integer pages = facts.pages();
        return pages == null ? 1 : Math.max(1, pages);
    }

    static Image picture(String address, String words) {
        Image image = new Image(address, words);
        image.addClassName("ts-preview-picture");
        return image;
    }

    private Div film() {
        Div frame = new Div();
        frame.getElement()
                .appendChild(new Element("video")
                        .setAttribute("controls", true)
                        .setAttribute("preload", "metadata")
                        .setAttribute("aria-label", item.fileName())
                        .setAttribute("src", item.address() + "/preview"));
        frame.addClassName("ts-preview-film");
        return frame;
    }

    private Pre text() {
        try (InputStream content = room.vault().open(room.reader(), item.id())) {
            Pre text = new Pre(ReadableText.of(content.readNBytes(LONGEST_TEXT)));
            text.addClassName("ts-preview-text");
            text.getElement()
                    .setAttribute("tabindex", "0")
                    .setAttribute("role", "region")
                    .setAttribute("aria-label", item.fileName());
            return text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Facts says(ContentFacts facts) {
        Facts shown = new Facts()
                .row("evidence.facts.exhibit", item.id().value())
                .row("evidence.facts.type", item.mediaType())
                .row("evidence.facts.size", EvidenceTile.size(item.size()))
                .row("evidence.facts.hash", item.sha256());
        if (facts.width() != null && facts.height() != null) {
            shown.row("evidence.facts.pixels", Say.text("evidence.facts.times", facts.width(), facts.height()));
        }
        row(shown, "evidence.facts.taken", facts.taken());
        row(shown, "evidence.facts.device", facts.device());
        row(shown, "evidence.facts.software", facts.software());
        if (facts.located()) {
            boolean without = room.facts().withoutPlace(room.reader(), item);
            shown.row("evidence.facts.place", Say.text(without ? "evidence.facts.left" : "evidence.facts.said"));
        }
        if (room.reader().hasAny(Role.CASE_STAFF)) {
            SeenElsewhere seen = room.facts().elsewhere(room.reader(), item);
            cases(shown, "evidence.facts.same", seen.same());
            cases(shown, "evidence.facts.alike", seen.alike());
        }
        return shown;
    }

    private static void row(Facts facts, String label, @Nullable String value) {
        if (value != null) {
            facts.row(label, value);
        }
    }

    private static void cases(Facts facts, String label, List<CaseId> cases) {
        if (!cases.isEmpty()) {
            Div links = new Div();
            links.addClassName("ts-links");
            cases.forEach(id -> links.add(new Anchor("case/" + id, id.value())));
            if (cases.size() == SeenElsewhere.MOST) {
                links.add(new Span(Say.text("evidence.facts.more")));
            }
            facts.row(label, links);
        }
    }
}
