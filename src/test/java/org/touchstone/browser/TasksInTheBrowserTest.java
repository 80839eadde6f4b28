package org.touchstone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.Card;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxQuery;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.identity.Group;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** What only a browser shows of tasks: many at once, drafts after a reload, the end of a session, pasted screenshots. */
@PortalTest
class TasksInTheBrowserTest {

    @Autowired
    Browsers browsers;

    @Autowired
    Inbox inbox;

    @Autowired
    CaseFixture cases;

    @Autowired
    ComplaintFixture complaints;

    private final String kind = "many" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void all_that_fit_a_filter_are_claimed_at_once_and_exported() throws IOException {
        IntStream.range(0, 60).forEach(number -> inbox.put(kind, kind + "-" + number, card()));
        Page page = at(Cast.INTAKE, "tasks?step=" + kind);
        page.locator(".ts-task-check input").first().check();
        button(page, "Select all shown").click();
        button(page, "50 here, select all 60").click();
        assertThat(page.locator(".ts-several")).containsText("All 60 that fit");
        Download file = page.waitForDownload(() -> page.locator(".ts-several a").click());
        assertThat(Files.readAllLines(file.path())).hasSize(61);
        assertThat(Checked.problems(page, "many chosen")).isEmpty();
        button(page, "Claim").last().click();
        page.locator("vaadin-confirm-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Claim"))
                .click();
        assertThat(page.locator(".ts-results li")).hasCount(60);
        assertThat(inbox.count(Cast.INTAKE, mine())).isEqualTo(60);
        assertThat(Checked.problems(page, "the result")).isEmpty();
        page.context().close();
        IntStream.range(0, 60).forEach(number -> inbox.remove(kind, kind + "-" + number));
    }

    @Test
    void a_draft_survives_a_reload() {
        CaseId id = complaints.screened();
        Page page = at(Cast.INTAKE, "task/verifyComplaint/" + id);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Ask")))
                .check();
        Locator question = page.locator("vaadin-text-area textarea").first();
        question.fill("Which shop is meant exactly?");
        page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains("Which shop is meant exactly?"),
                () -> question.blur());
        page.reload();
        assertThat(page.locator("vaadin-text-area textarea").first()).hasValue("Which shop is meant exactly?");
        assertThat(page.locator(".ts-offer")).containsText("is here again");
        page.context().close();
    }

    @Test
    void before_the_session_ends_people_are_asked_and_may_stay() {
        Page page = at(Cast.INTAKE, "notices");
        page.locator("touchstone-session")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.evaluate("() => { document.querySelector('touchstone-session').seconds = 299; }");
        Locator question = page.locator("dialog.ts-session");
        assertThat(question).isVisible();
        assertThat(question).containsText("Signed out in");
        assertThat(Checked.problems(page, "the question")).isEmpty();
        page.evaluate("() => { document.querySelector('touchstone-session').seconds = 1800; }");
        button(page, "Stay signed in").click();
        assertThat(question).isHidden();
        page.context().close();
    }

    @Test
    void when_nobody_answers_the_session_ends_and_the_sign_in_leads_back() {
        Page page = browsers.open("en-US", 1280);
        page.navigate(browsers.address() + "/notices");
        signIn(page, "intake");
        page.waitForURL(Pattern.compile(".*/notices.*"));
        page.locator("vaadin-app-layout").waitFor();
        page.evaluate("() => { document.querySelector('touchstone-session').seconds = 1; }");
        signIn(page, "intake");
        page.waitForURL(Pattern.compile(".*/notices.*"));
        assertThat(page.locator("h1")).containsText("Notices");
        page.context().close();
    }

    @Test
    void a_pasted_screenshot_becomes_evidence() {
        CaseId id = cases.open();
        Page page = at(Cast.INTAKE, "case/" + id + "/evidence");
        page.locator("touchstone-upload-ways")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        paste(page, "body", "");
        assertThat(page.locator(".ts-tiles .ts-tile")).hasCount(1);
        assertThat(page.locator(".ts-tiles .ts-tile-name"))
                .containsText(Pattern.compile("screenshot-\\d{8}-\\d{6}\\.png"));
        assertThat(page.locator(".ts-upload-list .ts-tile img")).isVisible();
        assertThat(Checked.problems(page, "evidence")).isEmpty();
        page.context().close();
    }

    @Test
    void a_file_that_is_dropped_on_the_uploader_becomes_evidence_and_says_how_far_it_is() {
        CaseId id = cases.open();
        Page page = at(Cast.INTAKE, "case/" + id + "/evidence");
        page.locator("vaadin-upload").waitFor();
        var network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.send("Network.emulateNetworkConditions", slow(60_000));
        drop(page);
        assertThat(page.locator("vaadin-upload-file [part=status]")).containsText("%");
        network.send("Network.emulateNetworkConditions", slow(-1));
        assertThat(page.locator(".ts-tiles .ts-tile-name")).containsText("dropped.png");
        page.context().close();
    }

    @Test
    void a_photo_of_the_camera_becomes_evidence_on_a_phone() {
        CaseId id = cases.open();
        Page page = browsers.open(Cast.INTAKE, "en-US", 360);
        page.navigate(browsers.address() + "/case/" + id + "/evidence");
        Locator camera = page.locator(".ts-camera input");
        assertThat(camera).hasAttribute("capture", "environment");
        camera.setInputFiles(Screen.photo("parcel.png"));
        assertThat(page.locator(".ts-tiles .ts-tile-name")).containsText("parcel.png");
        page.context().close();
    }

    @Test
    void cells_of_a_spreadsheet_that_are_pasted_into_a_field_stay_text() {
        CaseId id = cases.open();
        Page page = at(Cast.INTAKE, "case/" + id + "/evidence");
        page.locator("touchstone-upload-ways")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        String field = ".ts-search input";
        Assertions.assertThat(paste(page, field, "TS-2026-000001"))
                .as("left to the field")
                .isTrue();
        assertThat(page.locator(".ts-tiles .ts-tile")).hasCount(0);
        Assertions.assertThat(paste(page, field, "")).as("a picture alone").isFalse();
        assertThat(page.locator(".ts-tiles .ts-tile")).hasCount(1);
        page.context().close();
    }

    @Test
    void the_form_is_finished_by_keys_when_no_field_has_the_focus() {
        CaseId id = complaints.screened();
        Page page = at(Cast.INTAKE, "tasks?open=verifyComplaint/" + id);
        page.locator(".ts-form .ts-finish").waitFor();
        page.locator(".ts-search input").focus();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".ts-form .ts-errors")).isHidden();
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".ts-form .ts-errors")).isVisible();
        page.context().close();
    }

    /** @param bytes a second that go up; -1 for as fast as it can be */
    private static JsonObject slow(int bytes) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytes);
        return conditions;
    }

    /** A picture of some hundred kilobytes. */
    private static void drop(Page page) {
        page.evaluate("""
                async () => {
                  const canvas = document.createElement('canvas');
                  canvas.width = canvas.height = 300;
                  const context = canvas.getContext('2d');
                  const noise = context.createImageData(300, 300);
                  noise.data.forEach((_, at) => { noise.data[at] = at % 4 === 3 ? 255 : Math.random() * 256; });
                  context.putImageData(noise, 0, 0);
                  const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
                  const carried = new DataTransfer();
                  carried.items.add(new File([blob], 'dropped.png', { type: 'image/png' }));
                  document.querySelector('vaadin-upload').dispatchEvent(
                    new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
                }""");
    }

    /** A picture, with a text besides if there is one; whether the browser was left to do what it does. */
    private static boolean paste(Page page, String selector, String text) {
        return (boolean) page.evaluate("""
                async ([selector, text]) => {
                  const canvas = document.createElement('canvas');
                  canvas.width = canvas.height = 40;
                  canvas.getContext('2d').fillRect(5, 5, 20, 20);
                  const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
                  const carried = new DataTransfer();
                  if (text) {
                    carried.setData('text/plain', text);
                  }
                  carried.items.add(new File([blob], 'image.png', { type: 'image/png' }));
                  return document.querySelector(selector).dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, composed: true, cancelable: true })
                  );
                }""", List.of(selector, text));
    }

    private InboxQuery mine() {
        return InboxQuery.all().only(kind, Set.of()).of(InboxQuery.Whose.MINE);
    }

    private static Card card() {
        return new Card(null, Group.of(Role.INTAKE), null, null, 50, "Northpeak Outdoor", "A store");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void signIn(Page page, String account) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("(^|\\s)" + account + "(\\s|$)")))
                .first()
                .click();
    }

    private Page at(Person person, String path) {
        Page page = browsers.open(person, "en-US", 1280);
        page.navigate(browsers.address() + "/" + path);
        page.locator("vaadin-app-layout").waitFor();
        return page;
    }
}
