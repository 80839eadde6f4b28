package org.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A thing with its picture, such as a listing or a file: picture, name that leads to it, a few lines. */
public final class Tile extends Div {

    private final Div words = new Div();

    /**
     * A tile with its picture and name.
     *
     * @param picture its address; null shows an icon instead
     * @param href where the name leads; null: nowhere
     */
    public Tile(@Nullable String picture, VaadinIcon icon, String name, @Nullable String href) {
        addClassName("ts-tile");
        words.addClassName("ts-tile-words");
        Div frame = new Div(picture == null ? icon(icon) : image(picture));
        frame.addClassName("ts-tile-picture");
        HtmlContainer title = href == null ? new Span(name) : link(name, href);
        title.addClassName("ts-tile-name");
        words.add(title);
        add(frame, words);
    }

    private static Anchor link(String name, String href) {
        Anchor link = new Anchor(href, name);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noreferrer noopener");
        return link;
    }

    public Tile line(String line) {
        Span span = new Span(line);
        span.addClassName("ts-secondary");
        words.add(span);
        return this;
    }

    public Tile line(Component line) {
        words.add(line);
        return this;
    }

    /** Several tiles beside and under each other. */
    public static Div many(Collection<Tile> tiles) {
        Div all = new Div();
        all.addClassName("ts-tiles");
        tiles.forEach(all::add);
        return all;
    }

    // The name beside it says the same: a screen reader need not hear it twice.
    private static Image image(String picture) {
        Image image = new Image(picture, "");
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    private static Icon icon(VaadinIcon icon) {
        Icon sign = icon.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }
}
