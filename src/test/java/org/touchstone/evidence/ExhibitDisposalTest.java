package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.touchstone.Refusals.refused;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.SignedIn;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;

/** What has had its time goes for good, and the chain says who saw to it; what is still needed stays. */
@PortalTest
class ExhibitDisposalTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String REASON = "Closed for more than three years.";

    @Autowired
    EvidenceVault vault;

    @Autowired
    DrawnExhibits drawn;

    @Autowired
    Retention retention;

    @Autowired
    ExhibitDisposal disposal;

    @Autowired
    LegalHolds holds;

    @Autowired
    LeavingContents leaving;

    @Autowired
    LeavingStore leavingStore;

    @Autowired
    ContentStore contents;

    @Autowired
    FactsStore facts;

    @Autowired
    ChainStore chains;

    @Autowired
    EvidenceFacts evidenceFacts;

    @Autowired
    CaseFixture fixture;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    private final byte[] text = ("Seen " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);

    @Test
    void what_comes_to_a_closed_case_later_is_kept_no_longer_than_the_rest() {
        EvidenceItem early = due();
        EvidenceItem late = keep(caseOf(early), "late.txt", text);
        assertThat(dueOf(caseOf(early))).extracting(DueExhibit::id).containsExactly(early.id(), late.id());
        assertThat(dueOf(caseOf(early))).allSatisfy(due -> {
            assertThat(due.closedAt()).isBefore(due.dueSince());
            assertThat(due.size()).isEqualTo(text.length);
        });
    }

    @Test
    void a_draft_that_joins_a_closed_case_has_the_time_of_that_case() {
        CaseId id = caseOf(due());
        String draft = "DR-" + UUID.randomUUID();
        EvidenceItem joined =
                vault.keep(Cast.BRAND, draft, null, "draft.txt", new ByteArrayInputStream("Draft".getBytes()));
        vault.attach(draft, id);
        assertThat(dueOf(id)).extracting(DueExhibit::id).contains(joined.id());
    }

    @Test
    void the_list_of_what_is_due_is_read_page_by_page_the_longest_due_first() {
        List<EvidenceItem> items = List.of(due(), due(), due());
        List<DueExhibit> all = new ArrayList<>();
        List<DueExhibit> page = retention.due(Cast.INVESTIGATOR, null, null, 2);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            all.addAll(page);
            page = retention.due(
                    Cast.INVESTIGATOR, page.getLast().dueSince(), page.getLast().id(), 2);
        }
        assertThat(all).extracting(DueExhibit::id).doesNotHaveDuplicates();
        assertThat(all).isSortedAccordingTo(Comparator.comparing(DueExhibit::dueSince));
        assertThat(all)
                .extracting(DueExhibit::id)
                .containsAll(items.stream().map(EvidenceItem::id).toList());
    }

    @Test
    void what_is_due_is_found_by_an_index_however_much_there_is() {
        String plan = transaction.execute(status -> {
            // a test's table is so small that reading all of it would be cheaper
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("set local enable_bitmapscan = off").update();
            return String.join("\n", jdbc.sql("""
                                    explain select e.id from evidence e where e.disposal is null and e.keep_until is not null
                                    and e.keep_until <= now() and (e.keep_until, e.id) > ('2014-01-01'::timestamptz, '')
                                    order by e.keep_until, e.id limit 50""").query(String.class).list());
        });
        assertThat(plan).contains("evidence_due").doesNotContain("Sort");
    }

    @Test
    void only_those_who_answer_for_it_read_what_is_due_propose_or_confirm() {
        EvidenceItem item = due();
        for (Person outsider : List.of(
                Cast.BRAND,
                Cast.SELLER,
                Cast.VOLUNTEER,
                Cast.INTAKE,
                Cast.ADJUDICATOR,
                Cast.OFFICER,
                Cast.SUPERVISOR,
                Cast.ASSOCIATION,
                Cast.ADMIN)) {
            assertThatThrownBy(() -> retention.due(outsider, null, null, 10)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> retention.needed(outsider, List.of())).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> disposal.exhibits(outsider, "DP-2026-000001"))
                    .isInstanceOf(Forbidden.class);
        }
        for (Person outsider : List.of(Cast.APPROVER, Cast.MANAGER, Cast.BRAND, Cast.INTAKE)) {
            assertThatThrownBy(() -> disposal.setAside(outsider, Set.of(item.id()), number()))
                    .isInstanceOf(Forbidden.class);
        }
        for (Person outsider : List.of(Cast.INVESTIGATOR, Cast.MANAGER, Cast.BRAND, Cast.INTAKE)) {
            assertThatThrownBy(() -> disposal.dispose(outsider, number(), Cast.INVESTIGATOR.id(), REASON))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> disposal.putBack(outsider, number())).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void an_exhibit_of_an_open_case_stays() {
        EvidenceItem item = keep(fixture.open(), "seen.txt", text);
        assertThatThrownBy(() -> setAside(item))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "Exhibit " + item.id() + " cannot be disposed of: case " + item.caseId() + " is not closed.");
    }

    @Test
    void an_exhibit_whose_time_is_not_over_stays_until_the_day_that_is_named() {
        EvidenceItem item = keep(fixture.open(), "seen.txt", text);
        Instant until = Instant.parse("2126-03-04T05:06:07Z");
        retention.closed(caseOf(item), clock.instant(), until);
        assertThatThrownBy(() -> setAside(item))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is kept until 4 Mar 2126");
        assertThat(dueOf(caseOf(item))).isEmpty();
    }

    @Test
    void an_exhibit_under_a_legal_hold_stays_and_is_not_in_the_list() {
        EvidenceItem item = due();
        holds.place(Cast.ADJUDICATOR, caseOf(item), "A court has asked for the file.");
        assertThat(dueOf(caseOf(item))).isEmpty();
        assertThatThrownBy(() -> setAside(item))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is under a legal hold. Ask whoever placed it to lift it.");
        long number = holds.of(Cast.INTAKE, caseOf(item)).getFirst().id();
        holds.lift(Cast.APPROVER, caseOf(item), number, "The court has ruled.");
        assertThat(dueOf(caseOf(item))).hasSize(1);
        setAside(item);
    }

    @Test
    void a_hold_that_comes_after_the_proposal_still_saves_it() {
        EvidenceItem item = due();
        String proposal = setAside(item);
        holds.place(Cast.INVESTIGATOR, caseOf(item), "A court has asked for the file.");
        assertThatThrownBy(() -> dispose(proposal)).hasMessageContaining("under a legal hold");
        assertThat(vault.find(Cast.INTAKE, item.id()).disposed()).isNull();
        assertThat(words(caseOf(item))).doesNotContain(CustodyWord.DISPOSAL);
    }

    @Test
    void an_exhibit_is_in_one_proposal_at_a_time_and_due_again_when_that_is_declined() {
        EvidenceItem item = due();
        String first = setAside(item);
        assertThat(dueOf(caseOf(item))).isEmpty();
        assertThatThrownBy(() -> setAside(item))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("stands in another proposal already");
        disposal.putBack(Cast.APPROVER, first);
        assertThat(dueOf(caseOf(item))).hasSize(1);
        assertThat(disposal.exhibits(Cast.APPROVER, first)).isEmpty();
        setAside(item);
    }

    @Test
    void of_several_exhibits_none_is_set_aside_when_one_has_to_stay() {
        EvidenceItem due = due();
        EvidenceItem open = keep(fixture.open(), "seen.txt", text);
        assertThatThrownBy(() -> disposal.setAside(Cast.INVESTIGATOR, Set.of(due.id(), open.id()), number()))
                .hasMessageContaining("is not closed");
        assertThat(dueOf(caseOf(due))).hasSize(1);
    }

    @Test
    void what_is_no_exhibit_of_a_case_cannot_be_proposed() {
        EvidenceItem loose =
                vault.keep(Cast.BRAND, "DR-" + UUID.randomUUID(), null, "a.txt", new ByteArrayInputStream(text));
        assertThatThrownBy(() -> setAside(loose)).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> disposal.setAside(Cast.INVESTIGATOR, Set.of(new EvidenceId("EV-1999-999999")), number()))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("EV-1999-999999");
    }

    @Test
    void the_chain_says_what_went_why_and_on_whose_word_and_twice_is_one_event() {
        EvidenceItem item = due();
        CaseId id = caseOf(item);
        String proposal = setAside(item);
        assertThat(dispose(proposal)).containsExactly(Map.entry(id, 1));
        assertThat(dispose(proposal)).as("a second time").isEmpty();
        List<CustodyEntry> chain = chains.of(id);
        assertThat(CustodyLog.brokenAt(chain)).isEmpty();
        assertThat(chain)
                .filteredOn(entry -> entry.event().word() == CustodyWord.DISPOSAL)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.event().sha256()).isEqualTo(item.sha256());
                    assertThat(entry.event().by()).isEqualTo(Cast.APPROVER.id());
                    assertThat(entry.event().note())
                            .isEqualTo(proposal + ", proposed by investigator, confirmed by approver: " + REASON);
                });
        Disposed gone = vault.find(Cast.BRAND, item.id()).disposed();
        assertThat(gone).isNotNull();
        assertThat(gone.proposedBy()).isEqualTo(Cast.INVESTIGATOR.id());
        assertThat(gone.confirmedBy()).isEqualTo(Cast.APPROVER.id());
        assertThat(gone.reason()).isEqualTo(REASON);
        refused("evidence.refused.goneAlready", () -> setAside(item));
    }

    @Test
    void its_line_stays_and_whoever_wants_the_content_reads_a_sentence() throws Exception {
        EvidenceItem item = due(picture(), "photo.png");
        EvidenceItem gone = gone(item);
        assertThat(gone.fileName()).isEqualTo("photo.png");
        assertThat(gone.sha256()).isEqualTo(item.sha256());
        assertThat(gone.preview()).isEqualTo(Preview.NONE);
        assertThat(gone.picture()).isFalse();
        assertThat(drawn.thumbnail(Cast.INTAKE, item.id())).isEmpty();
        assertThat(evidenceFacts.of(Cast.INTAKE, gone)).isNotNull();
        int read = chains.of(caseOf(item)).size();
        for (String way : List.of("", "/preview")) {
            mvc.perform(get("/api/v1/evidence/" + item.id() + way)
                            .locale(Locale.ENGLISH)
                            .with(SignedIn.as(Cast.INTAKE)))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(Matchers.containsString("This file was disposed of on ")));
        }
        assertThatThrownBy(() -> drawn.page(Cast.INTAKE, item.id(), 1)).isInstanceOf(Refused.class);
        assertThat(chains.of(caseOf(item))).as("no reading of it").hasSize(read);
    }

    @Test
    void the_content_leaves_the_disk_with_all_that_was_made_of_it_once_nobody_can_be_fetching_it() throws IOException {
        EvidenceItem item = due(picture(), "photo.png");
        Path small = drawn.thumbnail(Cast.INTAKE, item.id()).orElseThrow();
        assertThat(facts.find(item.sha256())).isPresent();
        gone(item);
        leaving.sweep();
        assertThat(contents.path(item.sha256())).as("within the hour").exists();
        hourLater(item);
        leaving.sweep();
        assertThat(contents.path(item.sha256())).doesNotExist();
        assertThat(small).doesNotExist();
        assertThat(facts.find(item.sha256())).isEmpty();
        assertThat(jdbc.sql("select count(*) from content_look where sha256 = ?")
                        .param(item.sha256())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(leavingStore.since(clock.instant(), 1_000)).doesNotContain(item.sha256());
        assertThat(vault.of(Cast.INTAKE, caseOf(item)))
                .extracting(EvidenceItem::fileName)
                .containsExactly("photo.png");
        leaving.sweep();
    }

    @Test
    void what_is_taken_out_of_a_draft_leaves_the_disk_too_unless_it_was_handed_in_elsewhere() throws IOException {
        EvidenceItem only = vault.keep(
                Cast.BRAND,
                "CD-2026-900001",
                null,
                "only.png",
                new ByteArrayInputStream(picture()),
                Visibility.EVERYONE);
        byte[] twice = picture();
        EvidenceItem thrown = vault.keep(
                Cast.BRAND, "CD-2026-900001", null, "twice.png", new ByteArrayInputStream(twice), Visibility.EVERYONE);
        vault.keep(
                Cast.BRAND, "CD-2026-900002", null, "twice.png", new ByteArrayInputStream(twice), Visibility.EVERYONE);
        vault.takeOut(Cast.BRAND, only.id());
        vault.takeOut(Cast.BRAND, thrown.id());
        assertThat(leavingStore.since(clock.instant(), 1_000)).contains(only.sha256(), thrown.sha256());
        hourLater(only);
        hourLater(thrown);
        leaving.sweep();
        assertThat(contents.path(only.sha256())).doesNotExist();
        assertThat(contents.path(thrown.sha256())).exists();
    }

    @Test
    void the_pages_drawn_of_a_pdf_go_too() throws IOException {
        EvidenceItem item = due(EvidenceFactsTest.pdf(2), "letter.pdf");
        Path page = drawn.page(Cast.INTAKE, item.id(), 2).orElseThrow();
        Path small = drawn.thumbnail(Cast.INTAKE, item.id()).orElseThrow();
        gone(item);
        hourLater(item);
        leaving.sweep();
        assertThat(page).doesNotExist();
        assertThat(small).doesNotExist();
    }

    @Test
    void the_copy_without_the_place_goes_too() throws IOException {
        byte[] taken = FilesWithPlaces.jpeg(FilesWithPlaces.picture(120, 90, System.nanoTime()));
        CaseId id = fixture.open();
        cases.notified(id);
        EvidenceItem item = vault.keep(
                Cast.BRAND, id.value(), id, "shop.jpg", new ByteArrayInputStream(taken), Visibility.EVERYONE);
        past(id);
        Path copy = vault.file(Cast.SELLER, item.id());
        assertThat(copy).exists().isNotEqualTo(contents.path(item.sha256()));
        gone(item);
        hourLater(item);
        leaving.sweep();
        assertThat(copy).doesNotExist();
    }

    @Test
    void a_content_that_another_exhibit_or_a_draft_still_shows_stays() throws IOException {
        EvidenceItem here = due();
        EvidenceItem elsewhere = keep(fixture.open(), "same.txt", text);
        gone(here);
        hourLater(here);
        leaving.sweep();
        assertThat(contents.path(here.sha256())).hasBinaryContent(text);
        assertThat(leavingStore.since(clock.instant(), 1_000)).doesNotContain(here.sha256());
        try (var content = vault.open(Cast.INTAKE, elsewhere.id())) {
            assertThat(content.readAllBytes()).isEqualTo(text);
        }
        assertThatThrownBy(() -> vault.open(Cast.INTAKE, here.id())).hasMessageContaining("was disposed of");
    }

    @Test
    void when_the_last_exhibit_that_shared_it_goes_the_content_goes() {
        EvidenceItem one = due();
        EvidenceItem other = due();
        gone(one);
        hourLater(one);
        leaving.sweep();
        assertThat(contents.path(one.sha256())).exists();
        gone(other);
        hourLater(other);
        leaving.sweep();
        assertThat(contents.path(one.sha256())).doesNotExist();
    }

    @Test
    void a_content_that_somebody_hands_in_at_that_moment_stays() throws IOException {
        EvidenceItem item = due();
        gone(item);
        hourLater(item);
        // its content is on disk again, its row not yet written
        contents.store(new ByteArrayInputStream(text), file -> "seen");
        leaving.sweep();
        assertThat(contents.path(item.sha256())).hasBinaryContent(text);
        assertThat(leavingStore.since(clock.instant(), 1_000)).contains(item.sha256());
        EvidenceItem again = keep(fixture.open(), "again.txt", text);
        leaving.sweep();
        assertThat(leavingStore.since(clock.instant(), 1_000)).doesNotContain(item.sha256());
        try (var content = vault.open(Cast.INTAKE, again.id())) {
            assertThat(content.readAllBytes()).isEqualTo(text);
        }
    }

    @Test
    void one_that_was_taken_aside_when_the_portal_stopped_comes_back_where_it_is_needed() throws IOException {
        EvidenceItem item = keep(fixture.open(), "seen.txt", text);
        Path file = contents.path(item.sha256());
        Path aside = file.getParent().getParent().getParent().resolve("leaving").resolve(item.sha256());
        Files.createDirectories(aside.getParent());
        Files.move(file, aside);
        assertThat(contents.destroy(item.sha256(), clock.instant(), () -> true)).isFalse();
        assertThat(file).hasBinaryContent(text);
        assertThat(aside).doesNotExist();
    }

    @Test
    void a_redacted_copy_lives_on_when_its_origin_goes() throws IOException {
        EvidenceItem origin = due(picture(), "photo.png");
        EvidenceItem copy = vault.keep(
                Cast.INTAKE, origin.subject(), caseOf(origin), "copy.png", new ByteArrayInputStream(picture()));
        jdbc.sql("update evidence set origin = ? where id = ?")
                .params(origin.id().value(), copy.id().value())
                .update();
        gone(origin);
        hourLater(origin);
        leaving.sweep();
        try (var content = vault.open(Cast.INTAKE, copy.id())) {
            assertThat(content.read()).isNotNegative();
        }
        assertThat(vault.find(Cast.INTAKE, copy.id()).origin()).isEqualTo(origin.id());
    }

    private EvidenceItem due() {
        return due(text, "seen.txt");
    }

    private EvidenceItem due(byte[] content, String name) {
        EvidenceItem item = keep(fixture.open(), name, content);
        past(caseOf(item));
        return item;
    }

    /** As if the case had been closed three years and more ago. */
    private void past(CaseId id) {
        Instant closed = clock.instant().minus(Duration.ofDays(1_200));
        retention.closed(id, closed, closed.plus(Duration.ofDays(1_096)));
    }

    private EvidenceItem gone(EvidenceItem item) {
        dispose(setAside(item));
        return vault.find(Cast.INTAKE, item.id());
    }

    private String setAside(EvidenceItem item) {
        String proposal = number();
        disposal.setAside(Cast.INVESTIGATOR, Set.of(item.id()), proposal);
        return proposal;
    }

    private Map<CaseId, Integer> dispose(String proposal) {
        return disposal.dispose(Cast.APPROVER, proposal, Cast.INVESTIGATOR.id(), REASON);
    }

    /** As if the content had lain there for years and its last exhibit had gone an hour ago. */
    private void hourLater(EvidenceItem item) {
        Instant hourAgo = clock.instant().minus(LeavingContents.GRACE).minusSeconds(1);
        leavingStore.leave(Set.of(item.sha256()), hourAgo);
        try {
            Files.setLastModifiedTime(contents.path(item.sha256()), FileTime.from(hourAgo));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String number() {
        return "DP-1999-%06d".formatted(NEXT.incrementAndGet());
    }

    private List<DueExhibit> dueOf(CaseId id) {
        return retention.due(Cast.INVESTIGATOR, null, null, 10_000).stream()
                .filter(due -> due.caseId().equals(id))
                .toList();
    }

    private List<CustodyWord> words(CaseId id) {
        return chains.of(id).stream().map(entry -> entry.event().word()).toList();
    }

    private EvidenceItem keep(CaseId id, String name, byte[] content) {
        return vault.keep(Cast.BRAND, id.value(), id, name, new ByteArrayInputStream(content));
    }

    private static CaseId caseOf(EvidenceItem item) {
        return Optional.ofNullable(item.caseId()).orElseThrow();
    }

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(90, 80, BufferedImage.TYPE_INT_RGB);
        var random = new Random();
        for (int x = 0; x < 90; x++) {
            for (int y = 0; y < 80; y++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
