package org.touchstone.bench;

/** Whole lives of cases per second, from the complaint to the close, against the same models on the bare engine. */
public class CaseLives implements Benchmark {

    private static final int LIVES = 500;
    private static final int RUNS = 3;
    private static final int WARM_UP = 60;

    @Override
    public String name() {
        return "case-lives";
    }

    @Override
    public Measured measure() {
        try (var portal = new BenchPortal();
                var bare = new BareEngine(portal)) {
            var lives = new PortalLives(portal);
            lives.live(WARM_UP);
            bare.live(WARM_UP);
            double[] ours = new double[RUNS];
            double[] theirs = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                ours[run] = perSecond(() -> lives.live(LIVES));
                theirs[run] = perSecond(() -> bare.live(LIVES));
            }
            double portalRate = Figures.median(ours);
            double engineRate = Figures.median(theirs);
            return Measured.of(
                            Figures.number(portalRate) + " lives/s",
                            "bare engine " + Figures.number(engineRate) + " lives/s, ratio "
                                    + Figures.number(portalRate / engineRate))
                    .atLeast(portalRate / engineRate, 0.4, "of the bare engine");
        }
    }

    private static double perSecond(Runnable lives) {
        long begun = System.nanoTime();
        lives.run();
        return LIVES / ((System.nanoTime() - begun) / 1e9);
    }
}
