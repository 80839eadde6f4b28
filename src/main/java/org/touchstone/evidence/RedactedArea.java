package org.touchstone.evidence;

import org.touchstone.common.Refused;

/**
 * A part of a page that is blacked out.
 *
 * @param page 1 for the first; a picture has one
 * @param x of its left edge, as a share of the page's width from 0 to 1; so are the others
 */
public record RedactedArea(int page, double x, double y, double width, double height) {

    public RedactedArea {
        boolean inside = x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1.0001 && y + height <= 1.0001;
        if (page < 1 || !inside) {
            throw new Refused("evidence.refused.area");
        }
    }
}
