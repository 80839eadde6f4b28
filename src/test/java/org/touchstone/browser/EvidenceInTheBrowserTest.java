package org.touchstone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;

/** What only a browser shows of evidence: exhibits large, parts blacked out by pointer and keys, a bundle that arrives. */
@PortalTest
class EvidenceInTheBrowserTest {

    @Autowired
    Browsers browsers;

    @Autowired
    EvidenceVault vault;

    @Autowired
    CaseFixture cases;

    @Test
    void parts_are_blacked_out_with_the_pointer_and_with_the_keys() throws IOException {
        for (int width : new int[] {1280, 360}) {
            CaseId id = withAPicture();
            Page page = at(Cast.INTAKE, id, width);
            look(page);
            assertThat(page.locator(".ts-preview-picture")).isVisible();
            assertThat(Checked.problems(page, "the picture large at " + width)).isEmpty();
            button(page, "Black out parts").click();
            Locator drawn = page.locator("touchstone-blackout");
            drawn.locator("img").scrollIntoViewIfNeeded();
            draw(page, drawn.locator("img").boundingBox());
            assertThat(drawn.locator(".area")).hasCount(1);
            drawn.locator(".add").click();
            assertThat(drawn.locator(".area")).hasCount(2);
            drawn.locator(".area").last().press("ArrowRight");
            drawn.locator(".add").click();
            drawn.locator(".area").last().press("Delete");
            assertThat(drawn.locator(".area")).hasCount(2);
            assertThat(Checked.problems(page, "black parts at " + width)).isEmpty();
            button(page, "Make the copy").click();
            assertThat(page.locator(".ts-tile").filter(new Locator.FilterOptions().setHasText("photo-redacted.png")))
                    .isVisible();
            assertBlack(id);
            page.context().close();
        }
    }

    @Test
    void the_bundle_of_a_case_arrives_whole() throws IOException {
        CaseId id = withAPicture();
        Page page = at(Cast.ADJUDICATOR, id, 1280);
        page.locator("vaadin-details")
                .filter(new Locator.FilterOptions().setHasText("3 entries"))
                .locator("vaadin-details-summary")
                .click();
        assertThat(page.locator(".ts-table")).containsText("Preserved");
        assertThat(Checked.problems(page, "the chain of custody")).isEmpty();
        Download bundle = page.waitForDownload(
                () -> page.getByText("Download case bundle").click());
        assertThat(bundle.suggestedFilename()).startsWith(id + "-CB-");
        try (ZipFile zip = new ZipFile(bundle.path().toFile())) {
            assertThat(zip.getEntry(id + "/data/index.html")).isNotNull();
            assertThat(zip.getEntry(id + "/VerifyBundle.java")).isNotNull();
        }
        page.context().close();
    }

    /** Over the left upper corner. */
    private static void draw(Page page, BoundingBox picture) {
        page.mouse().move(picture.x + 2, picture.y + 2);
        page.mouse().down();
        page.mouse().move(picture.x + picture.width / 3, picture.y + picture.height / 3);
        page.mouse().up();
    }

    private void assertBlack(CaseId id) throws IOException {
        List<EvidenceItem> items = vault.of(Cast.INTAKE, id);
        try (InputStream content = vault.open(Cast.INTAKE, items.getLast().id())) {
            BufferedImage copy = ImageIO.read(content);
            assertThat(new Color(copy.getRGB(copy.getWidth() / 4, copy.getHeight() / 4)))
                    .isEqualTo(Color.BLACK);
            assertThat(new Color(copy.getRGB(copy.getWidth() - 2, 2))).isNotEqualTo(Color.BLACK);
        }
    }

    private CaseId withAPicture() throws IOException {
        CaseId id = cases.open();
        var picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 200; y++) {
                picture.setRGB(x, y, 0x404040 | x * y);
            }
        }
        picture.setRGB(0, 0, new Random().nextInt());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        vault.keep(Cast.BRAND, id.value(), id, "photo.png", new ByteArrayInputStream(bytes.toByteArray()));
        return id;
    }

    private Page at(Person person, CaseId id, int width) {
        Page page = browsers.open(person, "en-US", width);
        page.navigate(browsers.address() + "/case/" + id + "/evidence");
        page.locator(".ts-tile").first().waitFor();
        return page;
    }

    private static void look(Page page) {
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Look"))
                .first()
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(name));
    }
}
