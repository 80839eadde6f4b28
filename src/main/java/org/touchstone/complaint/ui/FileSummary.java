package org.touchstone.complaint.ui;

import com.vaadin.flow.component.html.Div;
import org.touchstone.complaint.ComplaintFile;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Say;

/** How far a file of complaints is, in a few badges. */
final class FileSummary {

    private FileSummary() {}

    static Div line(ComplaintFile file) {
        Div line = new Div();
        line.addClassName("ts-line");
        line.add(Badge.of("complaint.file.state." + file.state(), tone(file.state())));
        if (file.filed() > 0) {
            line.add(Badge.saying(Say.text("complaint.file.filed", file.filed()), Badge.Tone.GOOD));
        }
        if (file.known() > 0) {
            line.add(Badge.saying(Say.text("complaint.file.known", file.known()), Badge.Tone.NEUTRAL));
        }
        if (file.refused() > 0) {
            line.add(Badge.saying(Say.text("complaint.file.refused", file.refused()), Badge.Tone.BAD));
        }
        return line;
    }

    private static Badge.Tone tone(ComplaintFile.State state) {
        return switch (state) {
            case WAITING, READ -> Badge.Tone.INFO;
            case DONE -> Badge.Tone.NEUTRAL;
            case REFUSED -> Badge.Tone.BAD;
        };
    }
}
