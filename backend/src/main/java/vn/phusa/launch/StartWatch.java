package vn.phusa.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks into the server's log while it starts: what starts it would wait for minutes, as a recovery may take them, even
 * for a server that has already given up.
 */
final class StartWatch implements AutoCloseable {

    private static final List<String> GAVE_UP = List.of("could not start server", "failed to execute");
    private static final int PACE_MILLIS = 200;

    private final Path log;
    private final Thread starter = Thread.currentThread();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("phusa-start-watch").factory());
    private volatile boolean failed;

    private StartWatch(Path log) {
        this.log = log;
    }

    /** Watches until closed; interrupts the thread that called this when the server gave up. */
    static StartWatch over(Path log) {
        StartWatch watch = new StartWatch(log);
        int linesBefore = lines(log).size();
        watch.clock.scheduleWithFixedDelay(() -> watch.look(linesBefore), PACE_MILLIS, PACE_MILLIS,
                TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look(int linesBefore) {
        if (!failed && lines(log).stream().skip(linesBefore).anyMatch(line -> GAVE_UP.stream().anyMatch(line::contains))) {
            failed = true;
            starter.interrupt();
        }
    }

    boolean sawFailure() {
        return failed;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        if (failed) {
            Thread.interrupted();
        }
    }

    /** What the server last called fatal, without time and process; empty when it said nothing of the kind. */
    static String lastFatal(Path log) {
        return lines(log).stream().filter(line -> line.contains("FATAL:") || line.contains("No space left"))
                .reduce((first, second) -> second).map(line -> line.replaceFirst(".*FATAL:\\s*", "")).orElse("");
    }

    private static List<String> lines(Path log) {
        try {
            return Files.exists(log) ? Files.readAllLines(log) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
