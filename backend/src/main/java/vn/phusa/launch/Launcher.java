package vn.phusa.launch;

import io.quarkus.runtime.Quarkus;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Starts the database where none is configured, then the API, and stops both in the opposite order. */
public final class Launcher {

    private static final int LONGEST_STOP_SECONDS = 30;

    private final EmbeddedDatabase embedded;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicBoolean dying = new AtomicBoolean();

    private Launcher(EmbeddedDatabase embedded) {
        this.embedded = embedded;
    }

    /** Runs until the program is asked to end; a start that fails says why in one sentence and exits with 1. */
    public static void launch(Map<String, String> environment, String... arguments) {
        try {
            String url = environment.get("PHUSA_DB_URL");
            EmbeddedDatabase embedded = null;
            DatabaseAddress address;
            if (url == null || url.isBlank()) {
                embedded = EmbeddedDatabase.start(DataFolder.of(environment.get("PHUSA_DATA_DIR")));
                address = embedded.address();
            } else {
                address = DatabaseAddress.external(environment);
                address.check();
            }
            address.tellQuarkus();
            new Launcher(embedded).run(arguments);
        } catch (CannotStart refused) {
            System.err.println("phusa: " + refused.getMessage());
            System.exit(1);
        }
    }

    private void run(String... arguments) {
        // A JVM that is asked to end does not wait for the main thread, where the exit handler runs: this hook does.
        Runtime.getRuntime().addShutdownHook(new Thread(this::awaitStop, "phusa-stop"));
        Quarkus.run(null, this::afterQuarkus, arguments);
    }

    private void awaitStop() {
        dying.set(true);
        try {
            stopped.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private void afterQuarkus(int status, Throwable failure) {
        if (embedded != null) {
            embedded.stop();
        }
        stopped.countDown();
        if (failure != null) {
            System.err.println("phusa: the API could not start: " + rootOf(failure).getMessage());
        }
        if (!dying.get()) {
            System.exit(status);
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
