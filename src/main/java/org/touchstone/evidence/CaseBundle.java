package org.touchstone.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.touchstone.common.CaseId;

/** Everything that one reader may take of a case, ready to be written into one archive that proves itself. */
public final class CaseBundle {

    /** A file that goes along. */
    record Exhibit(EvidenceItem item, Path file) {}

    /** What was published of the chain, with the way from its end to the published root. */
    record Vouched(
            CustodyHead head, String publicKey, HeadStore.ChainEnd leaf, int position, List<MerkleTree.Step> path) {}

    private final String number;
    private final CaseId caseId;
    private final Instant at;
    private final List<Exhibit> exhibits;
    private final List<String> notAlong;
    private final List<CustodyEntry> custody;
    private final Set<EvidenceId> shown;
    private final List<Vouched> heads;
    private final IndexDocument index;
    private final PortalKey key;

    /** @param notAlong a line for each exhibit that stays behind because of its virus scan */
    CaseBundle(
            String number,
            CaseId caseId,
            Instant at,
            List<Exhibit> exhibits,
            List<String> notAlong,
            List<CustodyEntry> custody,
            Set<EvidenceId> shown,
            List<Vouched> heads,
            IndexDocument index,
            PortalKey key) {
        this.number = number;
        this.caseId = caseId;
        this.at = at;
        this.exhibits = exhibits;
        this.notAlong = notAlong;
        this.custody = custody;
        this.shown = shown;
        this.heads = heads;
        this.index = index;
        this.key = key;
    }

    public String fileName() {
        return caseId + "-" + number + ".zip";
    }

    /** Writes the archive; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        var bag = new Bag(out, caseId.value(), at);
        bag.data("index.html", IndexHtml.of(index));
        bag.data("index.pdf", IndexPdf.of(index, at));
        bag.data("custody.tsv", custody().getBytes(StandardCharsets.UTF_8));
        if (!notAlong.isEmpty()) {
            bag.data("not-along.tsv", bytes(String.join("\n", notAlong) + "\n"));
        }
        for (Exhibit exhibit : exhibits) {
            bag.data("exhibits/" + exhibit.item().id() + "/" + exhibit.item().fileName(), exhibit.file());
        }
        for (Vouched head : heads) {
            write(bag, head);
        }
        bag.tag("VerifyBundle.java", verifier());
        bag.close(key, info());
    }

    /** What is withheld shows only the hashes by which the chain goes on. */
    private String custody() {
        var lines = new StringBuilder("seq\tat\tword\texhibit\tsha256\tby\tnote\tsalt\thash\n");
        for (CustodyEntry entry : custody) {
            List<String> fields = entry.fields();
            String line = shown.contains(entry.event().exhibit())
                    ? String.join("\t", fields.subList(1, fields.size()))
                    : entry.seq() + "\twithheld\t" + entry.contentHash();
            lines.append(line).append('\t').append(entry.hash()).append('\n');
        }
        return lines.toString();
    }

    private static void write(Bag bag, Vouched vouched) throws IOException {
        String folder = "heads/%06d/".formatted(vouched.head().number());
        bag.data(folder + "statement.txt", bytes(vouched.head().statement()));
        bag.data(folder + "statement.txt.sig", bytes(vouched.head().signature() + "\n"));
        bag.data(folder + "key.pem", bytes(vouched.publicKey()));
        var path = new StringBuilder("leaf " + vouched.position() + " ")
                .append(new String(vouched.leaf().leaf(), StandardCharsets.UTF_8))
                .append('\n');
        vouched.path()
                .forEach(step -> path.append(step.left() ? "left " : "right ")
                        .append(Hash.hex(step.hash()))
                        .append('\n'));
        bag.data(folder + "path.txt", bytes(path.toString()));
        byte[] token = vouched.head().timeStamp();
        if (token != null) {
            bag.data(folder + "timestamp.tst", token);
        }
    }

    private Map<String, String> info() {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", "Touchstone");
        info.put("External-Identifier", caseId.value());
        info.put("Internal-Sender-Identifier", number);
        info.put("Bagging-Date", at.toString().substring(0, "2026-11-28".length()));
        info.put("Custody-Entries", String.valueOf(custody.size()));
        info.put("Verify-With", "java VerifyBundle.java " + fileName());
        return info;
    }

    /** Without its package, which a program that is one file cannot have. */
    static String verifier() throws IOException {
        return new ClassPathResource("org/touchstone/evidence/VerifyBundle.java")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceFirst("package [a-z.]+;\\R+", "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
