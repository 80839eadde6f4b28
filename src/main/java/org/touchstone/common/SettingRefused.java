package org.touchstone.common;

/** A setting with which the portal cannot start: one sentence for the operator, which setting and what it must be. */
public class SettingRefused extends RuntimeException {

    public SettingRefused(String sentence) {
        super(sentence);
    }
}
