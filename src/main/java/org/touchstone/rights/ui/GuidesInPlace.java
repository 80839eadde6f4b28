package org.touchstone.rights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.rights.Guide;
import org.touchstone.rights.Guides;
import org.touchstone.ui.Facts;
import org.touchstone.ui.GoodsGuide;
import org.touchstone.ui.Say;

/** The words of the guides beside the goods; their pictures are one step away, as are the guides of all other brands. */
@org.springframework.stereotype.Component
class GuidesInPlace implements GoodsGuide {

    private final Guides guides;
    private final CurrentPerson current;

    GuidesInPlace(Guides guides, CurrentPerson current) {
        this.guides = guides;
        this.current = current;
    }

    @Override
    public Component ofRights(Set<String> rights) {
        List<Guide> meant = guides.ofRights(current.get(), rights);
        Div all = new Div();
        all.addClassName("ts-guides");
        if (meant.isEmpty()) {
            Paragraph none = new Paragraph(Say.text(rights.isEmpty() ? "rights.guide.unknown" : "rights.guide.none"));
            none.addClassName("ts-secondary");
            all.add(none, elsewhere("guides", Say.text("rights.guides")));
        }
        meant.forEach(guide -> all.add(folded(guide)));
        return all;
    }

    private static Details folded(Guide guide) {
        Facts facts = new Facts();
        guide.parts().forEach(part -> facts.row(part.section().textKey(), words(part.text())));
        Paragraph help = new Paragraph(Say.text("rights.guide.help"));
        help.addClassName("ts-secondary");
        return new Details(
                Say.text("rights.guide.of", guide.brand().name()),
                help,
                facts,
                elsewhere("guide/" + guide.brand().id(), Say.text("rights.guide.open")));
    }

    private static Div words(String text) {
        Div words = new Div(text);
        words.addClassName("ts-words");
        return words;
    }

    /** In a page of its own, because what was begun here must not be left. */
    private static Anchor elsewhere(String address, String words) {
        Anchor anchor = new Anchor(address, words);
        anchor.setTarget(AnchorTarget.BLANK);
        return anchor;
    }
}
