package org.touchstone.rights.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightQuery;
import org.touchstone.rights.Rights;
import org.touchstone.ui.Say;

/** One right in force out of any number: whoever types sees those whose name, brand or number begins so. */
public final class RightChoice {

    /** More than these nobody reads through; a letter more finds the right one. */
    private static final int MOST = 200;

    private static final int PAGE = 50;

    private final Rights rights;
    private final People people;
    private final Person reader;
    private final Map<OrganisationId, String> owners = new HashMap<>();

    public RightChoice(Rights rights, People people, Person reader) {
        this.rights = rights;
        this.people = people;
        this.reader = reader;
    }

    public ComboBox<Right> box(String labelKey) {
        ComboBox<Right> box = new ComboBox<>(Say.text(labelKey));
        box.setHelperText(Say.text("rights.choice.hint"));
        box.setPageSize(PAGE);
        box.setItems(query -> inForce(query.getFilter().orElse(null), query.getOffset(), query.getLimit()));
        box.setItemLabelGenerator(this::words);
        box.setWidthFull();
        return box;
    }

    private Stream<Right> inForce(@Nullable String text, int offset, int limit) {
        int wanted = Math.min(MOST, offset + limit);
        LocalDate today = rights.today();
        List<Right> found = new ArrayList<>();
        String after = null;
        List<Right> page;
        do {
            page = rights.list(reader, new RightQuery(text, after, MOST));
            page.stream().filter(right -> right.inForce(today)).forEach(found::add);
            after = page.isEmpty() ? null : page.getLast().id();
        } while (found.size() < wanted && page.size() == MOST);
        return found.stream().limit(wanted).skip(offset);
    }

    /** Names alone repeat themselves; whose right it is goes without saying for one's own. */
    public String words(Right right) {
        String words = String.join(" · ", right.name(), Say.text("rights.kind." + right.kind()), right.number());
        return right.owner().equals(reader.organisation()) ? words : words + " · " + owner(right.owner());
    }

    private String owner(OrganisationId id) {
        return owners.computeIfAbsent(id, owner -> people.organisation(owner).name(Say.locale()));
    }
}
