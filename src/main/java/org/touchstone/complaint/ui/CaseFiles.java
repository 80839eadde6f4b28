package org.touchstone.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Tile;

/** The files of a case beside a decision: small, each a click from its content. */
final class CaseFiles {

    private CaseFiles() {}

    static Div of(List<EvidenceItem> items) {
        return Tile.many(items.stream().map(CaseFiles::tile).toList());
    }

    private static Tile tile(EvidenceItem item) {
        String address = "evidence/" + item.id();
        String thumbnail = item.picture() ? address + "/thumbnail" : null;
        return new Tile(thumbnail, VaadinIcon.FILE_O, item.fileName(), address + "/preview")
                .line(Dates.text(item.at()));
    }
}
