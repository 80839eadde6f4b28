package org.touchstone.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.touchstone.ui.Say;

/** There is no page at this address. */
@ParentLayout(Shell.class)
@AnonymousAllowed
class NothingHereView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        addClassNames("ts-page", "ts-narrow");
        add(
                new H1(Say.text("desk.nothing")),
                new Paragraph(Say.text("desk.nothing.hint")),
                new Anchor("", Say.text("desk.toStart")));
        return 404;
    }

    @Override
    public String getPageTitle() {
        return Say.text("desk.nothing");
    }
}
