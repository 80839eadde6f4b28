package org.touchstone.demo;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.PortalClock;
import org.touchstone.marketplace.MarketplaceCommands;

/**
 * Tells all tales of the script that were not told yet. Each is one transaction, so the engine never sees a half-told
 * case, whose clocks would all have run out, and a portal that is stopped in between goes on where it was.
 */
@Component
class Demo {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);
    private static final int PROGRESS = 50;

    private final DemoStore store;
    private final Casting casting;
    private final Registering registering;
    private final Chapters chapters;
    private final Watching watching;
    private final MarketplaceCommands commands;
    private final TransactionTemplate transaction;
    private volatile boolean ended;

    Demo(
            DemoStore store,
            Casting casting,
            Registering registering,
            Chapters chapters,
            Watching watching,
            MarketplaceCommands commands,
            TransactionTemplate transaction) {
        this.store = store;
        this.casting = casting;
        this.registering = registering;
        this.chapters = chapters;
        this.watching = watching;
        this.commands = commands;
        this.transaction = transaction;
    }

    /** Says how many were told now. */
    int tell(int cases) {
        int wanted = store.wanted(cases).orElse(0);
        List<Script.Scene> scenes = Script.of(wanted);
        var told = new AtomicInteger();
        if (wanted > 0) {
            casting.extras();
            registering.begin();
            while (!ended && next(scenes)) {
                progress(told.incrementAndGet(), scenes.size());
            }
        }
        return told.get();
    }

    /** The tale being told is told to its end, no other begins. */
    void end() {
        ended = true;
    }

    private boolean next(List<Script.Scene> scenes) {
        Integer number = transaction.execute(status -> store.told());
        if (number == null || number >= scenes.size()) {
            return false;
        }
        Script.Scene scene = scenes.get(number);
        PortalClock.retell(Duration.ofHours(scene.hoursAgo()), () -> {
            try {
                live(scene, number + 1);
            } catch (RuntimeException broken) {
                log.error("The demo tale \"{}\" could not be told", scene.kind().name(), broken);
                transaction.executeWithoutResult(status -> store.told(number + 1));
            }
            commands.drain();
        });
        return true;
    }

    private void live(Script.Scene scene, int number) {
        if (scene.round()) {
            transaction.executeWithoutResult(status -> {
                watching.round(scene.seed());
                store.told(number);
            });
            return;
        }
        Tale tale = chapters.tale(casting.plot(scene));
        transaction.executeWithoutResult(status -> {
            scene.kind().acts().accept(tale);
            store.told(number);
        });
        epilogue(scene.kind().epilogue(), tale);
    }

    private void epilogue(@Nullable Consumer<Tale> epilogue, Tale tale) {
        if (epilogue != null) {
            tale.untilHeard();
            transaction.executeWithoutResult(status -> epilogue.accept(tale));
        }
    }

    private static void progress(int told, int wanted) {
        if (told % PROGRESS == 0 || told == wanted) {
            log.info("Demo data: {} of {} told", told, wanted);
        }
    }
}
