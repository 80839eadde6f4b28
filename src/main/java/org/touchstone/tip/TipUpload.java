package org.touchstone.tip;

import java.util.function.Supplier;

/**
 * A picture as it comes in; it is read once its size was looked at.
 *
 * @param size in bytes
 */
public record TipUpload(long size, Supplier<byte[]> content) {}
