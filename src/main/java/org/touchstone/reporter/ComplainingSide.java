package org.touchstone.reporter;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;

/**
 * Everybody behind a case hears what becomes of it, each once: who reported it and stands by it, whether they opened or
 * joined it, and the owner of the right. What they are told names none of the others.
 */
@Component
@Transactional
public class ComplainingSide {

    /** A volunteer who merely joined a case does not see it; their own record says what came of what they found. */
    private static final String RECORD = "my-record";

    private final StandpointStore reports;
    private final Notices notices;

    ComplainingSide(StandpointStore reports, Notices notices) {
        this.reports = reports;
        this.notices = notices;
    }

    /** Tells everybody behind the case. */
    public void tell(CaseFile file, String key, String... arguments) {
        Set<ReporterId> all = reporters(file);
        all.add(ReporterId.brand(file.brand()));
        tell(file, all, key, key, arguments);
    }

    /**
     * Tells who reported it, and not an owner who did not.
     *
     * @param unseen the sentence for volunteers who do not see the case
     */
    public void tellReporters(CaseFile file, String key, String unseen, String... arguments) {
        tell(file, reporters(file), key, unseen, arguments);
    }

    /**
     * Tells who reported it besides those who know.
     *
     * @param knowing who has been told in other words
     */
    public void tellOthers(CaseFile file, Collection<OrganisationId> knowing, String key, String... arguments) {
        Set<ReporterId> others = reporters(file);
        knowing.forEach(brand -> others.remove(ReporterId.brand(brand)));
        tell(file, others, key, key, arguments);
    }

    private Set<ReporterId> reporters(CaseFile file) {
        return reports.behind(file.id()).stream()
                .map(Standpoint::by)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void tell(CaseFile file, Set<ReporterId> side, String key, String unseen, String... arguments) {
        List<Group> brands = side.stream()
                .filter(one -> one.kind() == ReporterId.Kind.BRAND)
                .map(one -> Group.of(Role.BRAND, new OrganisationId(one.id())))
                .toList();
        var volunteers = side.stream()
                .filter(one -> one.kind() == ReporterId.Kind.VOLUNTEER)
                .map(one -> new PersonId(one.id()))
                .collect(Collectors.partitioningBy(one -> one.equals(file.reporterPerson())));
        notices.tell(brands, volunteers.get(true), "case/" + file.id(), key, arguments);
        notices.tell(List.of(), volunteers.get(false), RECORD, unseen, arguments);
    }
}
