package org.touchstone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;

/** Tiles of any number of things: the first of them at once, the others on request, because hundreds are slow on a phone. */
public final class ManyTiles<T> extends Div {

    /** @param allKey the words of the button that shows all, which name their number */
    public ManyTiles(List<T> things, int first, String allKey, Function<T, Tile> tile) {
        Div shown = Tile.many(things.stream().limit(first).map(tile).toList());
        add(shown);
        if (things.size() > first) {
            Button all = new Button(Say.text(allKey, things.size()));
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            all.addClickListener(click -> {
                List<Tile> others = things.stream().skip(first).map(tile).toList();
                shown.add(others.toArray(Tile[]::new));
                remove(all);
                Focus.to(others.getFirst());
            });
            add(all);
        }
    }
}
