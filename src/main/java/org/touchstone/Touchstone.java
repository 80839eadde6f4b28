package org.touchstone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal's main class. */
@SpringBootApplication
public class Touchstone {

    public static void main(String[] args) {
        SpringApplication.run(Touchstone.class, args);
    }
}
