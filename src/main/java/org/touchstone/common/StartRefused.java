package org.touchstone.common;

/** The portal cannot start; the message is the one sentence that its operator reads. */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
