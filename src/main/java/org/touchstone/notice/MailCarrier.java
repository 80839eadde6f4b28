package org.touchstone.notice;

/** Takes a mail to its reader, or throws. */
@FunctionalInterface
interface MailCarrier {

    void carry(Mail mail) throws Exception;
}
