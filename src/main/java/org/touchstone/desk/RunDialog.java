package org.touchstone.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Refused;
import org.touchstone.ui.Say;

/** How far an act on many tasks is. It may be left: the act goes on and its end is told in a notice. */
final class RunDialog extends Dialog {

    private static final int MILLISECONDS = 500;
    private static final int PARTS = 10;

    private final ManyRun run;
    private final Runnable over;
    private final ProgressBar bar = new ProgressBar();
    private final Span count = new Span();
    private final Span said = new Span();
    private @Nullable Registration polls;
    private int part;

    /** @param over to be run when it is closed, at the end of the act or before */
    RunDialog(ManyRun run, Runnable over) {
        this.run = run;
        this.over = over;
        setHeaderTitle(Say.text("desk.many.running"));
        addClassName("ts-dialog");
        setCloseOnOutsideClick(false);
        bar.getElement().setAttribute("aria-label", Say.text("desk.many.running"));
        said.addClassName("ts-visually-hidden");
        said.getElement().setAttribute("role", "status");
        add(count, said, bar, new Paragraph(Say.text("desk.many.hint")));
        getFooter().add(new Button(Say.text("desk.many.leave"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                closed();
            }
        });
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        ui.setPollInterval(MILLISECONDS);
        polls = ui.addPollListener(poll -> look());
    }

    /** The page was left, or the window closed, without a word. */
    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        event.getUI().setPollInterval(-1);
        if (polls != null) {
            polls.remove();
        }
        if (isOpened()) {
            run.leave();
        }
    }

    void look() {
        bar.setValue(run.share());
        count.setText(Say.text("desk.many.count", run.behind(), run.all()));
        int now = run.all() == 0 ? 0 : run.behind() * PARTS / run.all();
        if (now > part) { // for readers: not every half second
            part = now;
            said.setText(count.getText());
        }
        if (isOpened() && run.ended()) {
            close();
        }
    }

    /** Closed by its end it shows the result; closed before, the notice will lead there. */
    private void closed() {
        over.run();
        if (run.ended() || !run.leave()) {
            run.result()
                    .ifPresentOrElse(
                            found -> new ResultDialog(found).open(),
                            () -> Say.refused(new Refused("desk.many.broken")));
        }
    }
}
