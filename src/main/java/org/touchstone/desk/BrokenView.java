package org.touchstone.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.touchstone.common.Refused;
import org.touchstone.ui.Say;

/** Something went wrong: a refusal says why, anything else gives a reference that stands in the log too. */
@ParentLayout(Shell.class)
@AnonymousAllowed
class BrokenView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        addClassNames("ts-page", "ts-narrow", "ts-broken");
        if (parameter.getException() instanceof Refused refused) {
            add(new H1(Say.text("desk.refused")), new Paragraph(refused.in(Say.locale())));
            add(new Anchor("", Say.text("desk.toStart")));
            return 403;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {} at {}", reference, event.getLocation().getPath(), parameter.getException());
        add(
                new H1(Say.text("desk.broken")),
                new Paragraph(Say.text("desk.broken.hint", reference)),
                new Anchor("", Say.text("desk.toStart")));
        return 500;
    }

    @Override
    public String getPageTitle() {
        return Say.text("desk.broken");
    }
}
