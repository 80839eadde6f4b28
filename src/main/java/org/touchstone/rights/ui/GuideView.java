package org.touchstone.rights.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.rights.Guide;
import org.touchstone.rights.GuidePart;
import org.touchstone.rights.GuidePictures;
import org.touchstone.rights.GuideSection;
import org.touchstone.rights.Guides;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Focus;
import org.touchstone.ui.Say;
import org.touchstone.ui.Tile;

/** A brand's guide: the parts meant for the reader, with their pictures; its owner's people write them here. */
@Route("guide")
@RolesAllowed({
    "BRAND",
    "VOLUNTEER",
    "OFFICER",
    "SUPERVISOR",
    "INTAKE",
    "INVESTIGATOR",
    "ADJUDICATOR",
    "APPROVER",
    "MANAGER"
})
class GuideView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Guides guides;
    private final GuidePictures pictures;
    private final CurrentPerson current;
    private String title = "";

    GuideView(Guides guides, GuidePictures pictures, CurrentPerson current) {
        this.guides = guides;
        this.pictures = pictures;
        this.current = current;
        addClassNames("ts-page", "ts-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String brand) {
        try {
            show(guides.of(current.get(), brand));
        } catch (Refused unseen) {
            throw new NotFoundException(unseen.in(Say.locale()));
        }
    }

    private void show(Guide guide) {
        title = Say.text("rights.guide.of", guide.brand().name());
        boolean writes = guides.writes(current.get(), guide.brand());
        Anchor back = new Anchor("guides", Say.text("rights.guides"));
        back.addClassName("ts-crumb");
        Paragraph help = new Paragraph(Say.text(writes ? "rights.guide.helpWriter" : "rights.guide.help"));
        help.addClassName("ts-secondary");
        removeAll();
        add(back, new H1(title), help);
        for (GuideSection section : GuideSection.values()) {
            Optional<GuidePart> part = guide.part(section);
            if (writes || part.isPresent()) {
                Div panel = new Div();
                panel.addClassName("ts-panel");
                read(panel, guide, section, part, writes);
                add(panel);
            }
        }
    }

    private void read(Div panel, Guide guide, GuideSection section, Optional<GuidePart> part, boolean writes) {
        panel.removeAll();
        panel.add(new H2(Say.text(section.textKey())));
        String words = part.map(GuidePart::text).orElse("");
        Paragraph text = new Paragraph(words.isEmpty() ? Say.text("rights.guide.unwritten") : words);
        text.addClassName(words.isEmpty() ? "ts-secondary" : "ts-words");
        panel.add(text);
        List<EvidenceItem> shown = pictures.of(current.get(), guide.brand().id(), section);
        panel.add(Tile.many(shown.stream().map(GuideView::tile).toList()));
        part.ifPresent(known -> panel.add(about(known, writes)));
        if (writes) {
            Button edit = new Button(Say.text("rights.guide.edit"), click -> write(panel, guide, section, part));
            edit.setAriaLabel(Say.text("rights.guide.editWhich", Say.text(section.textKey())));
            panel.add(edit);
        }
    }

    private static Div about(GuidePart part, boolean writes) {
        Div about = new Div();
        about.addClassName("ts-line");
        if (writes) {
            about.add(Badge.of(part.audience().textKey(), Badge.Tone.NEUTRAL));
        }
        Paragraph when = new Paragraph(Say.text("rights.guide.edited", Dates.date(part.editedAt())));
        when.addClassName("ts-secondary");
        about.add(when);
        return about;
    }

    private void write(Div panel, Guide guide, GuideSection section, Optional<GuidePart> part) {
        panel.removeAll();
        GuideEditor editor = new GuideEditor(guides, pictures, current.get(), guide.brand(), section, part, () -> {
            Guide now = guides.of(current.get(), guide.brand().id());
            read(panel, now, section, now.part(section), true);
            Focus.to(panel);
        });
        panel.add(new H2(Say.text(section.textKey())), editor);
        Focus.to(panel);
    }

    static Tile tile(EvidenceItem picture) {
        String preview = picture.scan().letThrough() ? picture.address() + "/preview" : null;
        return new Tile(picture.address() + "/thumbnail", VaadinIcon.PICTURE, picture.fileName(), preview);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
