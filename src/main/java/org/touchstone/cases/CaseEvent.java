package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/** Something that happened in a case: past-tense records of the capabilities; the timeline and audit are made of them. */
public interface CaseEvent {

    CaseId caseId();

    PersonId by();

    Instant at();

    /** The sentence of the timeline: {@code <room>.timeline.<RecordName>} in the room's texts. */
    default String textKey() {
        String room = getClass().getPackageName();
        return room.substring(room.lastIndexOf('.') + 1) + ".timeline."
                + getClass().getSimpleName();
    }

    /** What stands for {0}, {1} … in the sentence; an argument that is itself a key of a text is translated. */
    default List<String> arguments() {
        return List.of();
    }

    default TimelineKind kind() {
        return TimelineKind.PROCESS;
    }

    default Audience audience() {
        return Audience.EVERYONE;
    }

    /** The one organisation of the audience that reads it, where several work on the case; none: all of them. */
    default Optional<OrganisationId> within() {
        return Optional.empty();
    }
}
