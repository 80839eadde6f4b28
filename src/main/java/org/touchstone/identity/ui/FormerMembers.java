package org.touchstone.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.touchstone.identity.EndedMembership;
import org.touchstone.identity.People;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Say;

/** Who was taken out of an organisation, by whom and why, with the way back; nothing where nobody was. */
final class FormerMembers extends Div {

    FormerMembers(List<EndedMembership> ended, People people, Consumer<EndedMembership> takeBack) {
        if (ended.isEmpty()) {
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("ts-cards");
        ended.forEach(one -> cards.add(card(one, people.name(one.by()), takeBack)));
        add(new H2(Say.text("identity.members.former")), cards);
    }

    private static ListItem card(EndedMembership one, String by, Consumer<EndedMembership> takeBack) {
        Span what = new Span(MemberList.roles(one.roles()) + " · " + one.person());
        what.addClassName("ts-secondary");
        Span why = new Span(Say.text("identity.member.ended", Dates.text(one.at()), by, one.reason()));
        why.addClassName("ts-secondary");
        Button back = new Button(Say.text("identity.member.takeBack"), click -> takeBack.accept(one));
        back.setAriaLabel(Say.text("identity.member.takeBackWhom", one.name()));
        ListItem card = new ListItem(new Span(one.name()), what, why, back);
        card.addClassName("ts-card");
        return card;
    }
}
