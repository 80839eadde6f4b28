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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Refused;
import org.touchstone.ui.Say;

/** How far an act on many tasks is. It may be closed: the act goes on and its end is told in a notice. */
final class RunDialog extends Dialog {

    private static final int MILLISECONDS = 500;

    private final ManyRun run;
    private final Runnable ended;
    private final ProgressBar bar = new ProgressBar();
    private final Span count = new Span();
    private @Nullable Registration polls;

    RunDialog(ManyRun run, Runnable ended) {
        this.run = run;
        this.ended = ended;
        setHeaderTitle(Say.text("desk.many.running"));
        addClassName("ts-dialog");
        setCloseOnOutsideClick(false);
        bar.getElement().setAttribute("aria-label", Say.text("desk.many.running"));
        count.getElement().setAttribute("role", "status");
        add(count, bar, new Paragraph(Say.text("desk.many.hint")));
        getFooter().add(new Button(Say.text("desk.many.leave"), click -> close()));
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        ui.setPollInterval(MILLISECONDS);
        polls = ui.addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        event.getUI().setPollInterval(-1);
        if (polls != null) {
            polls.remove();
        }
    }

    void look() {
        bar.setValue(run.share());
        count.setText(Say.text("desk.many.count", run.behind(), run.all()));
        if (isOpened() && run.ended()) {
            close();
            ended.run();
            Optional<ManyResult> result = run.result();
            result.ifPresentOrElse(
                    found -> new ResultDialog(found).open(),
                    () -> Say.refused(new Refused("desk.many.broken")));
        }
    }
}
