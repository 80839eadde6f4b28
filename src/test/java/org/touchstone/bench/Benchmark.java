package org.touchstone.bench;

/** One thing that is measured, with its reference in the same run; a public class with a constructor without arguments. */
public interface Benchmark {

    /** What it is called on the command line, in lower case with digits and hyphens. */
    String name();

    /** Measures; everything it opens it closes again. */
    Measured measure() throws Exception;
}
