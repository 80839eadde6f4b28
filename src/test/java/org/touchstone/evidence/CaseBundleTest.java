package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.evidence.VerifyBundle.Finding;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** What leaves the portal proves itself: a court checks it without us, and whatever was altered is named. */
@PortalTest
class CaseBundleTest {

    @Autowired
    CaseBundles bundles;

    @Autowired
    CustodyHeads heads;

    @Autowired
    ChainStore chains;

    @Autowired
    HeadStore headStore;

    @Autowired
    PortalKey key;

    @Autowired
    EvidenceVault vault;

    @Autowired
    ContentStore contents;

    @Autowired
    Retention retention;

    @Autowired
    ExhibitDisposal disposal;

    @Autowired
    ScannerInTests scanner;

    @Autowired
    CaseFixture fixture;

    @Autowired
    Cases cases;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    private CaseId id;
    private EvidenceItem photo;

    @BeforeEach
    void a_case_with_three_files_and_a_published_head() throws Exception {
        id = fixture.open();
        keep(Cast.BRAND, "付款 100% 截图.txt", "seen".getBytes(StandardCharsets.UTF_8));
        photo = keep(Cast.BRAND, "photo.png", picture());
        keep(Cast.SELLER, "invoice.txt", "bought in Yiwu".getBytes(StandardCharsets.UTF_8));
        while (heads.publish().isPresent()) {
            // until all is published
        }
        try (var authority = new AuthorityInTests("RSA", "SHA256withRSA")) {
            new CustodyHeads(headStore, key, authority.asConfigured(), clock).stamp();
        }
    }

    @Test
    void an_unaltered_bundle_is_whole_and_says_what_vouches_for_it() throws IOException {
        Path bundle = write(Cast.ADJUDICATOR, Locale.ENGLISH);
        List<Finding> findings = VerifyBundle.check(bundle, key.fingerprint());
        assertThat(findings).allMatch(Finding::good);
        assertThat(findings)
                .extracting(Finding::english)
                .anyMatch(words -> words.contains(key.fingerprint()))
                .anyMatch(words -> words.contains("12 entries follow each other"))
                .anyMatch(words -> words.contains("3 files are those of the log"))
                .anyMatch(words -> words.contains("vouches for the log up to entry 9"))
                .anyMatch(words -> words.contains("CN=Authority in tests"));
    }

    @Test
    void that_it_left_stands_in_its_own_log() throws IOException {
        CaseBundle bundle = bundles.make(Cast.ADJUDICATOR, id, Locale.ENGLISH);
        assertThat(chains.of(id)).hasSize(12).last().satisfies(entry -> {
            assertThat(entry.event().word()).isEqualTo(CustodyWord.EXPORT);
            assertThat(bundle.fileName()).isEqualTo(id + "-" + entry.event().note() + ".zip");
        });
        assertThat(read(write(bundle), "data/custody.tsv")).contains("EXPORT");
    }

    @Test
    void ten_thousand_altered_bits_are_all_found_and_named() throws IOException {
        Path bundle = write(Cast.ADJUDICATOR, Locale.ENGLISH);
        long seed = System.nanoTime();
        List<Part> parts = parts(bundle);
        List<Path> copies = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            copies.add(Files.copy(bundle, folder.resolve("copy-" + i + ".zip")));
        }
        copies.parallelStream()
                .forEach(copy -> alter(copy, 10_000 / copies.size(), parts, seed + copies.indexOf(copy)));
        assertThat(copies).allSatisfy(copy -> assertThat(copy).hasSameBinaryContentAs(bundle));
    }

    private static void alter(Path bundle, int times, List<Part> parts, long seed) {
        var random = new Random(seed);
        try (var file = new RandomAccessFile(bundle.toFile(), "rw")) {
            for (int i = 0; i < times; i++) {
                long at = random.nextLong(file.length());
                int bit = 1 << random.nextInt(8);
                flip(file, at, bit);
                List<Finding> broken = VerifyBundle.check(bundle, "").stream()
                        .filter(finding -> !finding.good())
                        .toList();
                assertThat(broken)
                        .as("bit %d of byte %d, seed %d", bit, at, seed)
                        .isNotEmpty();
                parts.stream()
                        .filter(part -> part.from <= at && at < part.until)
                        .findFirst()
                        .ifPresent(part -> assertThat(broken)
                                .as("byte %d of %s, seed %d: %s", at, part.name, seed, broken)
                                .anyMatch(finding -> finding.where().startsWith(part.name)));
                flip(file, at, bit);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void an_altered_line_of_the_log_is_named() throws IOException {
        Path bundle = write(Cast.ADJUDICATOR, Locale.ENGLISH);
        String log = read(bundle, "data/custody.tsv");
        Path forged = with(bundle, "data/custody.tsv", log.replace("invoice.txt", "innocent.txt"));
        assertThat(VerifyBundle.check(forged, ""))
                .anyMatch(finding -> !finding.good() && finding.where().equals("data/custody.tsv line 8"));
        String[] lines = log.split("\n");
        String cut = log.replace(lines[5] + "\n", "");
        assertThat(VerifyBundle.check(with(bundle, "data/custody.tsv", cut), ""))
                .anyMatch(finding -> !finding.good() && finding.where().equals("data/custody.tsv line 6"));
    }

    @Test
    void a_missing_an_added_and_a_swapped_file_are_named() throws IOException {
        Path bundle = write(Cast.ADJUDICATOR, Locale.ENGLISH);
        String name = "data/exhibits/" + photo.id() + "/photo.png";
        assertThat(VerifyBundle.check(without(bundle, name), "")).anyMatch(names(name, "missing"));
        assertThat(VerifyBundle.check(with(bundle, "data/exhibits/new.txt", "new"), ""))
                .anyMatch(names("data/exhibits/new.txt", "not listed"));
        assertThat(VerifyBundle.check(with(bundle, name, "another picture"), ""))
                .anyMatch(names(name, "altered"))
                .anyMatch(names(name, "log says"));
    }

    @Test
    void a_time_stamp_of_an_authority_with_a_key_on_a_curve_is_checked_too() throws Exception {
        Path bundle = stampedOnACurve();
        String stamp = lastStamp(bundle);
        assertThat(VerifyBundle.check(bundle, key.fingerprint()))
                .allMatch(Finding::good)
                .anyMatch(finding ->
                        finding.where().equals(stamp) && finding.english().contains("CN=Authority in tests with EC"));
    }

    @Test
    void a_time_stamp_on_a_curve_whose_signature_or_content_is_wrong_is_named() throws Exception {
        Path bundle = stampedOnACurve();
        String stamp = lastStamp(bundle);
        byte[] token = bytes(bundle, stamp);
        byte[] forged = token.clone();
        forged[forged.length - 1] ^= 1; // the signature stands at the end
        assertThat(VerifyBundle.check(with(bundle, stamp, forged), ""))
                .anyMatch(names(stamp, "not signed by the authority"));
        Matcher time = Pattern.compile("20\\d{12}Z").matcher(new String(token, StandardCharsets.ISO_8859_1));
        assertThat(time.find()).isTrue();
        byte[] antedated = token.clone();
        antedated[time.start() + 3] ^= 1; // another year
        assertThat(VerifyBundle.check(with(bundle, stamp, antedated), ""))
                .anyMatch(names(stamp, "not signed by the authority"));
        try (var authority = new AuthorityInTests("EC", "SHA256withECDSA")) {
            byte[] other = authority
                    .asConfigured()
                    .stamp(Hash.of("another statement".getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
            assertThat(VerifyBundle.check(with(bundle, stamp, other), ""))
                    .anyMatch(names(stamp, "time-stamp of something else"));
        }
    }

    /** The case has grown since the others were stamped, and this time the authority has a key on the curve P-256. */
    private Path stampedOnACurve() throws Exception {
        keep(Cast.BRAND, "later.txt", "seen later".getBytes(StandardCharsets.UTF_8));
        while (heads.publish().isPresent()) {
            // until all is published
        }
        try (var authority = new AuthorityInTests("EC", "SHA256withECDSA")) {
            new CustodyHeads(headStore, key, authority.asConfigured(), clock).stamp();
        }
        return write(Cast.ADJUDICATOR, Locale.ENGLISH);
    }

    private static String lastStamp(Path bundle) throws IOException {
        return parts(bundle).stream()
                .map(Part::name)
                .filter(name -> name.endsWith("/timestamp.tst"))
                .sorted()
                .toList()
                .getLast();
    }

    @Test
    void an_exhibit_that_was_disposed_of_is_not_there_and_the_bundle_is_whole_all_the_same() throws IOException {
        disposeOfPhoto();
        Path bundle = write(Cast.ADJUDICATOR, Locale.ENGLISH);
        assertThat(parts(bundle))
                .extracting(Part::name)
                .noneMatch(name -> name.contains(photo.id().value()));
        assertThat(VerifyBundle.check(bundle, key.fingerprint()))
                .allMatch(Finding::good)
                .anyMatch(finding -> finding.where().equals("data/exhibits/" + photo.id())
                        && finding.english().matches("is not here: it was disposed of at \\S+, says entry 10")
                        && finding.chinese().contains("处置"))
                .anyMatch(finding -> finding.english().contains("2 files are those of the log"));
        assertThat(read(bundle, "data/custody.tsv"))
                .contains("DISPOSAL\t" + photo.id() + "\t" + photo.sha256() + "\tapprover\tDP-");
        assertThat(read(bundle, "data/index.html"))
                .contains("Not in the bundle: disposed of on ")
                .contains("proposed by Ivan Gu, confirmed by Anna Prover: Closed for more than three years.");
        assertThat(print(bundle)).contains("Disposed of");
    }

    @Test
    void a_file_that_is_missing_without_a_disposal_in_the_log_is_named() throws IOException {
        Path bundle = write(Cast.ADJUDICATOR, Locale.ENGLISH);
        String name = "data/exhibits/" + photo.id();
        assertThat(VerifyBundle.check(without(bundle, name + "/photo.png"), ""))
                .anyMatch(names(name, "nothing of its disposal"));
        // the manifest forged along with it says nothing of the file any more; the log still does
        String manifest = read(bundle, "manifest-sha256.txt");
        String shorter = manifest.replaceAll("(?m)^\\S+ {2}" + name + "/photo\\.png\\n", "");
        assertThat(shorter).isNotEqualTo(manifest);
        Path forged = with(without(bundle, name + "/photo.png"), "manifest-sha256.txt", shorter);
        assertThat(VerifyBundle.check(forged, "")).anyMatch(names(name, "nothing of its disposal"));
    }

    @Test
    void a_disposal_that_was_taken_out_of_the_log_or_written_into_it_is_found() throws Exception {
        Path before = write(Cast.ADJUDICATOR, Locale.ENGLISH);
        disposeOfPhoto();
        Path bundle = write(Cast.ADJUDICATOR, Locale.ENGLISH);
        String name = "data/exhibits/" + photo.id();
        List<String> lines = List.of(read(bundle, "data/custody.tsv").split("\n"));
        List<String> silent =
                lines.stream().map(line -> line.replace("DISPOSAL", "ACCESS")).toList();
        assertThat(VerifyBundle.check(with(bundle, "data/custody.tsv", text(silent)), ""))
                .as("a line that does not follow")
                .anyMatch(finding -> !finding.good() && finding.where().startsWith("data/custody.tsv line"));
        Path chainedAnew = with(bundle, "data/custody.tsv", text(chained(silent)));
        assertThat(VerifyBundle.check(chainedAnew, ""))
                .as("even when the chain is forged to its end")
                .anyMatch(names(name, "nothing of its disposal"))
                .anyMatch(names("data/custody.tsv", "altered"));
        List<String> claimed = List.of(read(before, "data/custody.tsv").split("\n")).stream()
                .map(line -> line.contains("EXPORT\t" + photo.id()) ? line.replace("EXPORT", "DISPOSAL") : line)
                .toList();
        Path gone = with(without(before, name + "/photo.png"), "data/custody.tsv", text(chained(claimed)));
        assertThat(VerifyBundle.check(gone, ""))
                .as("a disposal that never was does not hide that the log was altered")
                .anyMatch(names("data/custody.tsv", "altered"));
    }

    @Test
    void a_disposal_of_something_else_excuses_nothing() throws Exception {
        disposeOfPhoto();
        Path bundle = write(Cast.ADJUDICATOR, Locale.ENGLISH);
        List<String> other = List.of(read(bundle, "data/custody.tsv").split("\n")).stream()
                .map(line -> line.contains("DISPOSAL") ? line.replace(photo.sha256(), "0".repeat(64)) : line)
                .toList();
        assertThat(VerifyBundle.check(with(bundle, "data/custody.tsv", text(chained(other))), ""))
                .anyMatch(names("data/exhibits/" + photo.id(), "says was disposed of"));
    }

    @Test
    void a_file_that_the_log_says_is_gone_must_not_be_there() throws IOException {
        byte[] kept = Files.readAllBytes(contents.path(photo.sha256()));
        disposeOfPhoto();
        Path bundle = write(Cast.ADJUDICATOR, Locale.ENGLISH);
        String name = "data/exhibits/" + photo.id() + "/photo.png";
        assertThat(VerifyBundle.check(with(bundle, name, kept), "")).anyMatch(names(name, "it was disposed of"));
    }

    @Test
    void what_stays_behind_because_of_its_virus_scan_is_named_with_the_reason_and_is_not_missing() throws IOException {
        scanner.goesDown();
        try {
            keep(Cast.BRAND, "unscanned.txt", ("Unscanned " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        } finally {
            scanner.isTakenAway();
        }
        Path bundle = write(Cast.ADJUDICATOR, Locale.ENGLISH);
        assertThat(VerifyBundle.check(bundle, ""))
                .allMatch(Finding::good)
                .anyMatch(finding -> finding.english().equals("did not go along: virus scan WAITING"));
        assertThat(VerifyBundle.check(without(bundle, "data/not-along.tsv"), ""))
                .anyMatch(finding -> !finding.good() && finding.english().contains("nothing of its disposal"));
    }

    private void disposeOfPhoto() {
        Instant closed = clock.instant().minus(Duration.ofDays(1_200));
        retention.closed(id, closed, closed.plus(Duration.ofDays(1_096)));
        String proposal = "DP-1998-%06d".formatted(System.nanoTime() % 1_000_000);
        disposal.setAside(Cast.INVESTIGATOR, Set.of(photo.id()), proposal);
        disposal.dispose(Cast.APPROVER, proposal, Cast.INVESTIGATOR.id(), "Closed for more than three years.");
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** As somebody forges who has all of the program but not the key: each line follows from the one before it. */
    private List<String> chained(List<String> lines) {
        List<String> forged = new ArrayList<>(List.of(lines.getFirst()));
        String previous = CustodyEntry.NOTHING_BEFORE;
        for (String line : lines.subList(1, lines.size())) {
            String content = line.substring(0, line.lastIndexOf('\t'));
            previous = Hash.ofText(previous + Hash.ofText(id + "\t" + content));
            forged.add(content + "\t" + previous);
        }
        return forged;
    }

    @Test
    void one_who_signs_with_another_key_is_found_by_the_fingerprint() throws Exception {
        Path bundle = write(Cast.ADJUDICATOR, Locale.ENGLISH);
        String foreign = new PortalKey("", folder.resolve("foreign").toString()).fingerprint();
        assertThat(VerifyBundle.check(bundle, foreign)).anyMatch(names("signing-key.pem", foreign));
    }

    @Test
    void what_is_no_bundle_ends_in_a_sentence() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.zip"));
        Path text = Files.writeString(folder.resolve("text.zip"), "text ".repeat(1000));
        assertThat(VerifyBundle.check(empty, "")).anyMatch(finding -> !finding.good());
        assertThat(VerifyBundle.check(text, "")).anyMatch(finding -> !finding.good());
    }

    @Test
    void an_agency_takes_what_it_may_see_and_the_chain_still_holds() throws IOException {
        vault.keep(
                Cast.INTAKE,
                id.value(),
                id,
                "note.txt",
                new ByteArrayInputStream("internal".getBytes(StandardCharsets.UTF_8)),
                Visibility.STAFF);
        cases.grant(id, Cast.OFFICER.organisation(), Role.OFFICER);
        Path bundle = write(Cast.OFFICER, Locale.ENGLISH);
        assertThat(VerifyBundle.check(bundle, "")).allMatch(Finding::good);
        assertThat(read(bundle, "data/custody.tsv")).contains("withheld").doesNotContain("note.txt");
        assertThat(read(bundle, "data/index.html"))
                .contains("3 entries are about exhibits that the receiver of this bundle may not see")
                .doesNotContain("note.txt");
    }

    @Test
    void only_those_who_answer_for_the_case_make_a_bundle() {
        for (Person outsider : List.of(
                Cast.BRAND, Cast.SELLER, Cast.VOLUNTEER, Cast.INTAKE, Cast.MANAGER, Cast.ADMIN, Cast.ASSOCIATION)) {
            assertThat(bundles.mayMake(outsider)).isFalse();
            assertThatThrownBy(() -> bundles.make(outsider, id, Locale.ENGLISH)).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> bundles.make(Cast.OFFICER, id, Locale.ENGLISH)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_index_reads_in_both_languages_as_a_page_and_as_a_print() throws IOException {
        Path english = write(Cast.ADJUDICATOR, Locale.ENGLISH);
        assertThat(read(english, "data/index.html")).contains("Chain of custody", "付款 100% 截图.txt", photo.sha256());
        assertThat(print(english)).contains("Chain of custody", "付款 100% 截图.txt", "Collected");
        Path chinese = write(Cast.ADJUDICATOR, Locale.SIMPLIFIED_CHINESE);
        assertThat(read(chinese, "data/index.html")).contains("保管链", "lang=\"zh-Hans\"");
        assertThat(print(chinese)).contains("保管链", "收集", "如何核验本案卷包");
    }

    /** As a court's expert does it: the program out of the bundle, started as one file, in a process of its own. */
    @Test
    void the_verifier_of_the_bundle_runs_as_a_single_file() throws Exception {
        Path bundle = write(Cast.ADJUDICATOR, Locale.ENGLISH);
        Path program = Files.writeString(folder.resolve("VerifyBundle.java"), read(bundle, "VerifyBundle.java"));
        Process whole = run(program, "--en", bundle.toString(), key.fingerprint());
        String said = new String(whole.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(whole.waitFor()).as(said).isZero();
        assertThat(said).contains("The bundle is whole and unaltered.");
        Path forged = with(bundle, "data/index.html", "<p>all good</p>");
        Process broken = run(program, "--en", forged.toString());
        String named = new String(broken.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(broken.waitFor()).isOne();
        assertThat(named).contains("BROKEN  data/index.html").contains("altered or is not whole");
    }

    private Process run(Path program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), program.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Where in the archive the bytes of a file lie. */
    private record Part(String name, long from, long until) {}

    private static List<Part> parts(Path bundle) throws IOException {
        List<Part> parts = new ArrayList<>();
        byte[] bytes = Files.readAllBytes(bundle);
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            long at = 0;
            for (ZipEntry entry : zip.stream().toList()) {
                int header = 30 + u16(bytes, at + 26) + u16(bytes, at + 28);
                long from = at + header;
                long until = from + entry.getCompressedSize();
                parts.add(new Part(entry.getName().substring(entry.getName().indexOf('/') + 1), from, until));
                at = until;
            }
        }
        return parts;
    }

    private static int u16(byte[] bytes, long at) {
        return (bytes[(int) at] & 0xff) | (bytes[(int) at + 1] & 0xff) << 8;
    }

    private static void flip(RandomAccessFile file, long at, int bit) throws IOException {
        file.seek(at);
        int before = file.read();
        file.seek(at);
        file.write(before ^ bit);
    }

    private static Predicate<Finding> names(String where, String words) {
        return finding -> !finding.good()
                && finding.where().equals(where)
                && finding.english().contains(words);
    }

    private Path write(Person by, Locale locale) throws IOException {
        return write(bundles.make(by, id, locale));
    }

    private Path write(CaseBundle bundle) throws IOException {
        Path file = folder.resolve(UUID.randomUUID() + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            bundle.writeTo(out);
        }
        return file;
    }

    private String read(Path bundle, String name) throws IOException {
        return new String(bytes(bundle, name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(Path bundle, String name) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(id + "/" + name))) {
            return in.readAllBytes();
        }
    }

    private String print(Path bundle) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(id + "/data/index.pdf"));
                var pdf = Loader.loadPDF(in.readAllBytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private Path with(Path bundle, String name, String content) throws IOException {
        return with(bundle, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path with(Path bundle, String name, byte[] content) throws IOException {
        Path copy = without(bundle, name);
        try (var zip = FileSystems.newFileSystem(copy)) {
            Path file = zip.getPath(id + "/" + name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
        return copy;
    }

    private Path without(Path bundle, String name) throws IOException {
        Path copy = Files.copy(bundle, folder.resolve(UUID.randomUUID() + ".zip"));
        try (var zip = FileSystems.newFileSystem(copy)) {
            Files.deleteIfExists(zip.getPath(id + "/" + name));
        }
        return copy;
    }

    private EvidenceItem keep(Person by, String name, byte[] content) {
        if (by.has(Role.SELLER)) {
            cases.notified(id);
        }
        return vault.keep(by, id.value(), id, name, new ByteArrayInputStream(content));
    }

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, new Random().nextInt());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
