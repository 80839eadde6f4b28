package org.touchstone.ui;

/**
 * A file that was taken in.
 *
 * @param address where it can be looked at, with {@code /preview} and, if it is a picture, {@code /thumbnail}
 */
public record StoredFile(String id, String name, String hash, String address, boolean picture) {}
