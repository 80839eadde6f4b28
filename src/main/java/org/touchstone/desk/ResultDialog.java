package org.touchstone.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.touchstone.ui.Say;

/** What came of an act on several rows: how many went well, and for each other one why not. */
final class ResultDialog extends Dialog {

    ResultDialog(int done, Map<String, String> failed) {
        setHeaderTitle(Say.text("desk.result"));
        UnorderedList list = new UnorderedList();
        failed.forEach((subject, why) -> list.add(new ListItem(subject + ": " + why)));
        add(new Paragraph(Say.text("desk.result.done", done, failed.size())), list);
        getFooter().add(new Button(Say.text("desk.close"), click -> close()));
    }
}
