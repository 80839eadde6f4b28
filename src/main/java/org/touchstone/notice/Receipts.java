package org.touchstone.notice;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;

/** What somebody has just handed in comes back by mail as well: its number, what happens next, where it stands. */
@Service
@Transactional
public class Receipts {

    private final Mails mails;
    private final People people;
    private final String address;

    Receipts(Mails mails, People people, @Value("${touchstone.address:}") String address) {
        this.mails = mails;
        this.people = people;
        this.address = address;
    }

    /**
     * To whom the sign-in provider knows an address of; others have it in the portal.
     *
     * @param route of what was handed in, such as {@code complaint/CP-2026-000001}
     * @param subject one line, like the paragraphs in the person's language
     */
    public void send(Person to, String route, String subject, List<String> paragraphs) {
        people.mail(to.id()).ifPresent(mail -> {
            List<String> text = new ArrayList<>(paragraphs);
            if (!address.isBlank()) {
                text.add(address + "/" + route);
            }
            mails.send(mail, subject, String.join("\n\n", text) + "\n");
        });
    }
}
