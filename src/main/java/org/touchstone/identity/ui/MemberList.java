package org.touchstone.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Members;
import org.touchstone.identity.NewMember;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** Who belongs to an organisation, a page at a time, with a way to find and a way to take out. */
final class MemberList extends Div {

    private final Members members;
    private final Person reader;
    private final OrganisationId organisation;
    private final Consumer<Person> takeOut;
    private final TextField words = Fields.text("identity.members.find", NewMember.LONGEST_NAME);
    private final UnorderedList cards = new UnorderedList();
    private final Button more = new Button(Say.text("identity.more"), click -> load());
    private final Div found = new Div();
    private @Nullable PersonId last;

    MemberList(Members members, Person reader, OrganisationId organisation, Consumer<Person> takeOut) {
        this.members = members;
        this.reader = reader;
        this.organisation = organisation;
        this.takeOut = takeOut;
        cards.addClassName("ts-cards");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        words.setWidth("16rem");
        words.setClearButtonVisible(true);
        words.addValueChangeListener(change -> begin());
        add(words, found);
        begin();
        words.setVisible(last != null);
    }

    private void begin() {
        last = null;
        cards.removeAll();
        found.removeAll();
        found.add(cards, more);
        load();
        if (last == null) {
            found.removeAll();
            found.add(
                    words.isEmpty()
                            ? new EmptyState("identity.members.empty", "identity.members.emptyHint")
                            : new EmptyState("identity.members.none", "identity.members.noneHint"));
        }
    }

    private void load() {
        List<Person> page = members.of(reader, organisation, words.getValue(), last);
        page.forEach(person -> cards.add(card(person)));
        more.setVisible(page.size() == Members.PAGE);
        if (!page.isEmpty()) {
            last = page.getLast().id();
        }
    }

    private ListItem card(Person person) {
        Span what = new Span(roles(person.roles()) + " · " + person.id());
        what.addClassName("ts-secondary");
        ListItem card = new ListItem(new Span(person.name()), what);
        if (members.areTakenInHere() && !person.id().equals(reader.id())) {
            Button out = new Button(Say.text("identity.member.takeOut"), click -> takeOut.accept(person));
            out.setAriaLabel(Say.text("identity.member.takeOutWhom", person.name()));
            card.add(out);
        }
        card.addClassName("ts-card");
        return card;
    }

    static String roles(Collection<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> Say.text("identity.role." + role.claim()))
                .collect(Collectors.joining(Say.text("common.list.separator")));
    }
}
