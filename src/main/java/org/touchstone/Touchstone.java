package org.touchstone;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.touchstone.start.Launch;

/** The portal's main class. */
@SpringBootApplication
public class Touchstone {

    public static void main(String[] args) {
        Launch.run(Touchstone.class, args);
    }
}
