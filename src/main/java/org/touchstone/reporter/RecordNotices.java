package org.touchstone.reporter;

import org.springframework.stereotype.Component;
import org.touchstone.common.Moment;
import org.touchstone.notice.Notices;

/** What reporters are told of their own record; the page behind it says why. */
@Component
class RecordNotices {

    private static final String PAGE = "my-record";

    private final Notices notices;
    private final ReporterNames names;

    RecordNotices(Notices notices, ReporterNames names) {
        this.notices = notices;
        this.names = names;
    }

    void lane(Reporter reporter, Lane next) {
        switch (next) {
            case Lane.Trusted trusted -> tell(reporter, "reporter.notice.TRUSTED", Moment.keptDay(trusted.since()));
            case Lane.Lost lost -> tell(reporter, "reporter.notice.LOST", Moment.keptDay(lost.until()));
            case Lane.Ordinary ordinary -> {
                // fewer complaints than before: nothing they have to know at once
            }
        }
    }

    void inForce(Reporter reporter, ReporterMeasure.InForce measure) {
        String key = measure.suspends() ? "reporter.notice.SUSPENDED" : "reporter.notice.WARNED";
        tell(
                reporter,
                key,
                measure.id().value(),
                Moment.kept(measure.span().until()),
                Moment.keptDay(measure.appealUntil()));
    }

    void appealDecided(Reporter reporter, MeasureId id, boolean upheld) {
        tell(reporter, upheld ? "reporter.notice.appealUpheld" : "reporter.notice.appealWon", id.value());
    }

    private void tell(Reporter reporter, String key, String... arguments) {
        names.group(reporter.id()).ifPresent(group -> notices.tell(group, PAGE, key, arguments));
        names.person(reporter.id()).ifPresent(person -> notices.tell(person, PAGE, key, arguments));
    }
}
