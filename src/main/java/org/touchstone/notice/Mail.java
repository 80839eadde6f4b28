package org.touchstone.notice;

/** A mail that waits to be sent. */
record Mail(long id, String recipient, String subject, String body, int tries) {}
