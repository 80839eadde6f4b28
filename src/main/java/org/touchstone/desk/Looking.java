package org.touchstone.desk;

/** A view that looks again whether what it shows is still so, when somebody comes back to it after a while. */
interface Looking {

    void look();
}
