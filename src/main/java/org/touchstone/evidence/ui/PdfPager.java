package org.touchstone.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.ui.Say;

/** The pages of a PDF, one at a time, each as a picture. */
final class PdfPager extends Div {

    private final EvidenceItem item;
    private final int pages;
    private final Div page = new Div();
    private final Span place = new Span();
    private final Button back = new Button(VaadinIcon.ANGLE_LEFT.create(), click -> show(-1));
    private final Button on = new Button(VaadinIcon.ANGLE_RIGHT.create(), click -> show(1));
    private int number = 1;

    PdfPager(EvidenceItem item, int pages) {
        this.item = item;
        this.pages = pages;
        back.setAriaLabel(Say.text("evidence.preview.back"));
        on.setAriaLabel(Say.text("evidence.preview.on"));
        place.getElement().setAttribute("role", "status");
        Div turn = new Div(back, place, on);
        turn.addClassName("ts-preview-turn");
        add(page);
        if (pages > 1) {
            add(turn);
        }
        show(0);
    }

    private void show(int step) {
        number = Math.clamp(number + (long) step, 1, pages);
        String words = Say.text("evidence.preview.page", number, pages);
        place.setText(words);
        back.setEnabled(number > 1);
        on.setEnabled(number < pages);
        page.removeAll();
        page.add(PreviewDialog.picture(item.address() + "/page?number=" + number, words));
    }
}
