package org.touchstone.complaint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ComplaintFileId;
import org.touchstone.complaint.ComplaintFiles;
import org.touchstone.marketplace.ShelfFixture;

/** Complaints from a file as people hand it in and see what became of it. */
@PortalTest
class ComplaintFilesViewTest extends SpringBrowserlessTest {

    @Autowired
    ComplaintFiles files;

    @Autowired
    ShelfFixture shelves;

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void the_page_offers_the_template_and_lists_what_was_handed_in() {
        ComplaintFileId id = handIn(shelves.listing());
        navigate(ComplaintFilesView.class);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Download the template (.xlsx)", "rows.csv");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("complaint-file/" + id);
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void nothing_is_taken_in_before_good_faith_is_confirmed() {
        ComplaintFilesView view = navigate(ComplaintFilesView.class);
        assertThatThrownBy(() -> view.take(
                        "rows.csv", content("L1"), $(Checkbox.class).single().getValue()))
                .isInstanceOf(Refused.class);
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void refused_rows_are_shown_first_with_their_reason_and_the_workbook_to_correct_them() {
        String good = shelves.listing();
        open(handIn("L999999999", good));
        assertThat(rows()).singleElement().asString().contains("Row 2: L999999999", "Refused", "does not know");
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Download the refused rows (.xlsx)");
        test($(Checkbox.class).single()).click();
        assertThat(rows()).hasSize(2).anySatisfy(row -> assertThat(row).contains("Row 3: " + good, "Filed", "CP-"));
    }

    @Test
    @WithMockUser(username = "brand", roles = "BRAND")
    void a_file_refused_as_a_whole_says_why() {
        var begun = files.take(Cast.BRAND, "empty.csv", new ByteArrayInputStream("x".getBytes()), true);
        begun.end().join();
        open(begun.id());
        assertThat($(ComplaintFileView.class).single().getElement().getTextRecursively())
                .contains("Columns are missing");
        assertThat(rows()).isEmpty();
    }

    private void open(ComplaintFileId id) {
        navigate("complaint-file/" + id, ComplaintFileView.class);
    }

    private List<String> rows() {
        return $(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private ComplaintFileId handIn(String... listings) {
        var begun = files.take(Cast.BRAND, "rows.csv", content(listings), true);
        begun.end().join();
        return begun.id();
    }

    private static ByteArrayInputStream content(String... listings) {
        StringBuilder csv = new StringBuilder("Right,Reason,Listing,What is wrong\r\n");
        for (String listing : listings) {
            csv.append("8812034,Counterfeit goods,").append(listing).append(",The label lacks our code.\r\n");
        }
        return new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8));
    }
}
