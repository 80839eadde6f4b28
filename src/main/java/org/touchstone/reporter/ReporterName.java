package org.touchstone.reporter;

import java.util.Locale;
import org.touchstone.common.Texts;
import org.touchstone.identity.Organisation;

/** What a reporter is called, in whatever language it is read. */
public record ReporterName(String english, String chinese) {

    static ReporterName of(Organisation organisation) {
        return new ReporterName(organisation.name(), organisation.nameZh());
    }

    /** A person's own name. */
    static ReporterName of(String name) {
        return new ReporterName(name, name);
    }

    static ReporterName ofKey(String textKey) {
        return new ReporterName(Texts.get(Locale.ENGLISH, textKey), Texts.get(Locale.SIMPLIFIED_CHINESE, textKey));
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
