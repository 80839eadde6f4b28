package org.touchstone.disposal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.cases.CaseFixture;
import org.touchstone.common.CaseId;
import org.touchstone.common.PortalClock;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verifications;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;

/** Cases that were closed long ago, with exhibits that are due. */
@TestComponent
public class DisposalFixture {

    public static final String REASON = "Closed for more than three years, nobody has asked for it.";

    /** More than three years. */
    private static final Duration LONG_AGO = Duration.ofDays(1_200);

    private final CaseFixture cases;
    private final Verifications verifications;
    private final EvidenceVault vault;
    private final Disposals disposals;
    private final Life life;

    DisposalFixture(
            CaseFixture cases, Verifications verifications, EvidenceVault vault, Disposals disposals, Life life) {
        this.cases = cases;
        this.verifications = verifications;
        this.vault = vault;
        this.disposals = disposals;
        this.life = life;
    }

    /** An exhibit of a case that intake rejected three years and more ago. */
    public EvidenceItem due() {
        return due(("Seen " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8), "seen.txt");
    }

    public EvidenceItem due(byte[] content, String fileName) {
        return closed(LONG_AGO, content, fileName);
    }

    /** The same of a case that was closed so long ago. */
    public EvidenceItem closed(Duration ago, byte[] content, String fileName) {
        var kept = new AtomicReference<EvidenceItem>();
        PortalClock.retell(ago, () -> {
            CaseId id = cases.open();
            kept.set(vault.keep(Cast.BRAND, id.value(), id, fileName, new ByteArrayInputStream(content)));
            close(id);
        });
        return kept.get();
    }

    public void close(CaseId id) {
        life.goesOn(id.value());
        verifications.verify(
                Cast.INTAKE, id, Verdict.reject(RejectionReason.NOT_INFRINGING, "The label shown is genuine."));
        life.goesOn(id.value());
    }

    public DisposalId proposed(EvidenceItem item) {
        return disposals.propose(Cast.INVESTIGATOR, Set.of(item.id()), REASON);
    }

    /** Proposed and confirmed. */
    public EvidenceItem gone(EvidenceItem item) {
        disposals.confirm(Cast.APPROVER, proposed(item));
        return vault.find(Cast.INTAKE, item.id());
    }

    /** Something that is due, a proposal that waits, and one of each decision. */
    public void everyPointOfWaiting() {
        due();
        gone(due());
        disposals.decline(Cast.APPROVER, proposed(due()), "The brand has announced a lawsuit.");
        proposed(due());
    }
}
