package org.touchstone.start;

import java.util.List;

/** Something done from the command line with the portal's own services, without opening a port. */
public interface Command {

    /** The first word on the command line. */
    String name();

    /** Does it and returns the exit status: 0 done, anything else not. */
    int run(List<String> args);
}
