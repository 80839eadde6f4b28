package org.touchstone.complaint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Many complaints in one request, each filed or refused on its own, each once per reference however often it is sent. */
@Service
public class ManyComplaints {

    public static final int MOST = 1_000;

    /** So many share a commit: enough to make it cheap, few enough to do again one by one when something breaks. */
    private static final int TOGETHER = 50;

    /** No more listings than one complaint may have, for each can be a seller to hold and a case to open. */
    private static final int LISTINGS_TOGETHER = NewComplaint.MOST_LISTINGS;

    private final FiledTogether together;

    ManyComplaints(FiledTogether together) {
        this.together = together;
    }

    /**
     * One of many, as far as it could be understood.
     *
     * @param complaint with a reference; null when it says something that no complaint can say
     * @param refused why there is none
     */
    public record Asked(
            @Nullable String reference,
            @Nullable NewComplaint complaint,
            @Nullable Refused refused) {

        static Asked refused(@Nullable String reference, Refused why) {
            return new Asked(reference, null, why);
        }
    }

    /**
     * What became of one of many.
     *
     * @param filed what was opened, now or when it was sent the first time
     * @param before whether it had been filed before
     * @param refused why nothing was filed
     */
    public record Outcome(
            @Nullable String reference,
            @Nullable Filed filed,
            boolean before,
            @Nullable Refused refused) {

        static Outcome refused(Asked asked, Refused why) {
            return new Outcome(asked.reference(), null, false, why);
        }
    }

    /** Files 1 to 1,000 complaints; the outcomes stand in the order of what was asked. */
    public List<Outcome> file(Person by, List<Asked> asked) {
        by.must(Role.BRAND);
        if (asked.isEmpty() || asked.size() > MOST) {
            throw new Refused("complaint.refused.batch", MOST, asked.size());
        }
        Map<Asked, Outcome> outcomes = Collections.synchronizedMap(new IdentityHashMap<>());
        sideBySide(sound(asked, outcomes), some -> outcomes.putAll(together.file(by, some)));
        return asked.stream().map(outcomes::get).toList();
    }

    /** Two commits at a time: while the database writes one, the portal thinks about the next. */
    private static void sideBySide(List<Asked> sound, Consumer<List<Asked>> file) {
        try (ExecutorService two =
                Executors.newFixedThreadPool(2, Thread.ofVirtual().factory())) {
            List<Future<?>> commits = new ArrayList<>();
            groups(sound).forEach(some -> commits.add(two.submit(() -> file.accept(some))));
            commits.forEach(ManyComplaints::ended);
        }
    }

    private static List<List<Asked>> groups(List<Asked> sound) {
        List<List<Asked>> groups = new ArrayList<>();
        int listings = LISTINGS_TOGETHER;
        for (Asked one : sound) {
            listings += one.complaint().listings().size();
            if (listings > LISTINGS_TOGETHER || groups.getLast().size() == TOGETHER) {
                groups.add(new ArrayList<>());
                listings = one.complaint().listings().size();
            }
            groups.getLast().add(one);
        }
        return groups;
    }

    private static void ended(Future<?> commit) {
        try {
            commit.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static List<Asked> sound(List<Asked> asked, Map<Asked, Outcome> outcomes) {
        List<Asked> sound = new ArrayList<>();
        Set<String> references = new HashSet<>();
        for (Asked one : asked) {
            NewComplaint complaint = one.complaint();
            if (complaint == null) {
                outcomes.put(one, Outcome.refused(one, one.refused()));
            } else if (complaint.reference() == null) {
                outcomes.put(one, Outcome.refused(one, new Refused("complaint.refused.noReference")));
            } else if (!references.add(complaint.reference())) {
                outcomes.put(one, Outcome.refused(one, new Refused("complaint.refused.twice", complaint.reference())));
            } else {
                sound.add(one);
            }
        }
        return sound;
    }
}
