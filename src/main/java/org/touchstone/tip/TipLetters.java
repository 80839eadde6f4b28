package org.touchstone.tip;

import org.springframework.stereotype.Component;
import org.touchstone.common.Texts;
import org.touchstone.notice.Mails;

/** The mails that somebody who told us something gets, in the language of the page they used. */
@Component
class TipLetters {

    private final Mails mails;

    TipLetters(Mails mails) {
        this.mails = mails;
    }

    /** @param link confirms; whoever got the mail by mistake simply leaves it */
    void confirm(Tip.About about, String link) {
        send(about, "confirm", link);
    }

    void received(Tip.About about, String secret, String statusLink) {
        send(about, "received", about.id().value(), secret, statusLink);
    }

    /** What came of it stands on the status page, not in the mail. */
    void ended(Tip.About about) {
        send(about, "ended", about.id().value());
    }

    private void send(Tip.About about, String what, Object... arguments) {
        Email to = about.email();
        if (to != null) {
            mails.send(
                    to.value(),
                    Texts.get(about.language(), "tip.mail." + what + ".subject", arguments),
                    Texts.get(about.language(), "tip.mail." + what + ".text", arguments));
        }
    }
}
