package org.touchstone.surveillance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.touchstone.common.CaseId;
import org.touchstone.common.Refused;
import org.touchstone.common.Regions;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.marketplace.Listing;
import org.touchstone.surveillance.Finding;
import org.touchstone.surveillance.Watch;
import org.touchstone.surveillance.Watches;
import org.touchstone.ui.Fields;
import org.touchstone.ui.FormDraft;
import org.touchstone.ui.GoodsGuide;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepFormLayout;
import org.touchstone.ui.StoredFile;
import org.touchstone.ui.UploadField;

/** One screen after the other, made for a thumb: look, say why, show it. */
class WatchScreens extends Div {

    private final Watches watches;
    private final EvidenceVault evidence;
    private final CurrentPerson current;
    private final Component guide;
    private final Watch watch;
    private final Runnable done;
    private final ReasonBoxes reasons = new ReasonBoxes();
    private final TextArea note = Fields.area("surveillance.watch.note", Finding.LONGEST_NOTE);
    private final UploadField pictures = new UploadField("surveillance.watch.pictures", this::keep);

    WatchScreens(
            Watches watches,
            EvidenceVault evidence,
            GoodsGuide guides,
            CurrentPerson current,
            Watch watch,
            Runnable done) {
        this.watches = watches;
        this.evidence = evidence;
        this.guide = guides.ofRights(
                watches.claimed(current.get(), watch.id()).map(Set::of).orElse(Set.of()));
        this.current = current;
        this.watch = watch;
        this.done = done;
        look();
    }

    private void look() {
        Listing listing = watch.listing();
        StepFormLayout screen = new StepFormLayout("surveillance.watch.look", "surveillance.watch.look.help")
                .with(picture(listing), page(listing), facts(listing), new Paragraph(listing.description()), guide);
        // all answers look alike, for a button that stands out would be an answer that is given more often
        large(screen.choice("surveillance.watch.clean", () -> report(new Finding.Clean())));
        large(screen.choice("surveillance.watch.suspicious", this::why));
        large(screen.choice("surveillance.watch.gone", () -> report(new Finding.Gone())));
        large(screen.choice("surveillance.watch.skip", () -> report(new Finding.Skipped())));
        show(screen);
    }

    private void why() {
        StepFormLayout screen =
                new StepFormLayout("surveillance.watch.why", "surveillance.watch.why.help").with(reasons, guide);
        large(screen.submit("surveillance.watch.next", this::proof));
        large(screen.choice("surveillance.watch.back", this::look));
        show(screen);
    }

    private void proof() {
        if (reasons.chosen().isEmpty()) {
            throw new Refused("surveillance.refused.noReason");
        }
        StepFormLayout screen =
                new StepFormLayout("surveillance.watch.proof", "surveillance.watch.proof.help").with(pictures, note);
        large(screen.submit("surveillance.watch.report", () -> report(suspicious())));
        large(screen.choice("surveillance.watch.back", this::why));
        show(screen);
    }

    private Finding suspicious() {
        return new Finding.Suspicious(reasons.chosen(), note.getValue());
    }

    private void report(Finding finding) {
        Optional<CaseId> opened = watches.report(current.get(), watch.id(), finding);
        if (opened.isPresent()) {
            Say.done("surveillance.watch.done.case", opened.get().value());
        } else {
            Say.done("surveillance.watch.done." + finding.state());
        }
        done.run();
    }

    private StoredFile keep(String name, InputStream content, long length) {
        return evidence.keep(current.get(), watch.id().value(), null, name, content)
                .stored();
    }

    /** Large enough to judge the goods, small enough to leave the buttons in reach. */
    private static Image picture(Listing listing) {
        Image picture = new Image(listing.picture(), "");
        picture.setMaxWidth("100%");
        picture.setMaxHeight("11rem");
        return picture;
    }

    private static Span facts(Listing listing) {
        Span facts = new Span(String.join(
                " · ",
                MoneyText.of(listing.price()),
                listing.sellerName(),
                Regions.name(listing.region(), Say.locale())));
        facts.addClassName("ts-secondary");
        return facts;
    }

    private static Anchor page(Listing listing) {
        Anchor page = new Anchor(listing.url(), listing.title());
        page.setTarget(AnchorTarget.BLANK);
        return page;
    }

    // The button that was pressed is gone, so the focus goes to the new screen and not back to the top of the page.
    private void show(StepFormLayout screen) {
        boolean first = getComponentCount() == 0;
        removeAll();
        add(screen);
        FormDraft.lookAgain(this);
        if (!first) {
            getElement().setAttribute("tabindex", "-1");
            getElement().callJsFunction("focus");
        }
    }

    private static Button large(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_LARGE);
        return button;
    }
}
