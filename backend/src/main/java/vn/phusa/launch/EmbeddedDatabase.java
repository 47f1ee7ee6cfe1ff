package vn.phusa.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The PostgreSQL that comes along when none is configured: a real server with durable settings, of this process alone.
 */
final class EmbeddedDatabase {

    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "phusa";
    private static final String MAJOR_VERSION = "18";
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(3);
    private static final Duration SHORTEST_LIFE = Duration.ofSeconds(5);
    /** What the starter of the server tells is for its developers; the server's own words go to a file. */
    private static final Logger STARTER = Logger.getLogger("io.zonky.test");

    private final DataFolder folder;
    private final String password;
    private volatile EmbeddedPostgres server;
    private volatile boolean stopping;

    private EmbeddedDatabase(DataFolder folder, String password) {
        this.folder = folder;
        this.password = password;
    }

    /** Starts the server on the data of the folder; makes them at the first start. */
    static EmbeddedDatabase start(DataFolder folder) throws CannotStart {
        STARTER.setLevel(Level.WARNING);
        folder.occupy();
        requireUserNamespace();
        requireVersion(folder.data());
        Predecessor.end(folder.data());
        EmbeddedDatabase database = new EmbeddedDatabase(folder, folder.password());
        database.server = database.startServer(0);
        database.prepare();
        database.watch();
        return database;
    }

    DatabaseAddress address() {
        return new DatabaseAddress("jdbc:postgresql://localhost:" + server.getPort() + "/" + OWNER, OWNER, password);
    }

    /** Ends the server after everything committed is on disk. */
    void stop() {
        stopping = true;
        try {
            server.close();
        } catch (IOException | RuntimeException failed) {
            System.err.println("phusa: PostgreSQL did not stop cleanly; it will recover at the next start.");
        }
        folder.leave();
    }

    private EmbeddedPostgres startServer(int port) throws CannotStart {
        try (StartWatch watch = StartWatch.over(folder.log())) {
            discardUnfinished();
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.program().toFile())
                    .setDataDirectory(folder.data()).setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false).setPort(port)
                    .setPGStartupWait(LONGEST_RECOVERY)
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale-provider", "icu").setLocaleConfig("icu-locale", "vi-VN")
                    .setLocaleConfig("auth-local", "scram-sha-256").setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("pwfile", folder.passwordFile().toString())
                    .setConnectConfig("password", password)
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "localhost").setServerConfig("unix_socket_directories", "")
                    .setServerConfig("shared_buffers", "64MB").setServerConfig("max_connections", "40")
                    .setServerConfig("max_wal_size", "512MB").setServerConfig("password_encryption", "scram-sha-256")
                    .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                    .setErrorRedirector(Redirect.appendTo(folder.log().toFile()))
                    .start();
            if (watch.sawFailure()) {
                closeQuietly(started);
                throw new CannotStart(sentence());
            }
            return started;
        } catch (IOException | RuntimeException failed) {
            throw new CannotStart(sentence());
        }
    }

    /** A first start that was cut short never held a record: it begins anew. */
    private void discardUnfinished() throws IOException {
        Path data = folder.data();
        if (Files.exists(data) && !Files.exists(folder.completeMark())) {
            try (var paths = Files.walk(data)) {
                for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private String sentence() {
        String said = StartWatch.lastFatal(folder.log());
        if (said.contains("No space left on device")) {
            return "the disk that holds " + folder + " is full; free some space or set PHUSA_DATA_DIR.";
        }
        return "PostgreSQL did not start on " + folder.data() + (said.isEmpty() ? "" : " (" + said + ")")
                + "; its own words are in " + folder.log() + ".";
    }

    /** The API signs in as the owner of its database, not as the superuser. */
    private void prepare() throws CannotStart {
        try (Connection connection = superuser(); Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + OWNER + "'")) {
                statement.execute("CREATE ROLE " + OWNER + " LOGIN");
            }
            statement.execute("ALTER ROLE " + OWNER + " PASSWORD '" + password + "'");
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + OWNER + "'")) {
                statement.execute("CREATE DATABASE " + OWNER + " OWNER " + OWNER);
            }
            Files.writeString(folder.completeMark(), MAJOR_VERSION);
        } catch (IOException failed) {
            throw new CannotStart("cannot write in " + folder + "; check the disk or set PHUSA_DATA_DIR.");
        } catch (SQLException failed) {
            throw new CannotStart("the database in " + folder + " cannot be prepared (SQLSTATE " + failed.getSQLState() + ").");
        }
    }

    private Connection superuser() throws SQLException {
        return new DatabaseAddress("jdbc:postgresql://localhost:" + server.getPort() + "/postgres", SUPERUSER, password)
                .connect();
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    /** A server that ends by itself is started again at the same address, so that the API finds it. */
    private void watch() {
        Instant since = Instant.now();
        Predecessor.serverOf(folder.data()).ifPresent(process -> process.onExit().thenRun(() -> {
            if (!stopping) {
                restart(since);
            }
        }));
    }

    private void restart(Instant since) {
        if (Duration.between(since, Instant.now()).compareTo(SHORTEST_LIFE) < 0) {
            System.err.println("phusa: PostgreSQL ended again at once and is left alone; see " + folder.log() + ".");
            return;
        }
        System.err.println("phusa: PostgreSQL ended unexpectedly and is started again.");
        try {
            int port = server.getPort();
            closeQuietly(server);
            Predecessor.end(folder.data());
            server = startServer(port);
            watch();
        } catch (CannotStart refused) {
            System.err.println("phusa: " + refused.getMessage());
        }
    }

    private static void closeQuietly(EmbeddedPostgres ended) {
        try {
            ended.close();
        } catch (IOException | RuntimeException alreadyGone) {
            // Only its lock is to be let go; the process is no more.
            return;
        }
    }

    /** PostgreSQL refuses to run as root; the way around needs a user namespace, which some machines switch off. */
    private static void requireUserNamespace() throws CannotStart {
        boolean root = "root".equals(System.getProperty("user.name")) && Files.isDirectory(Path.of("/proc/self"));
        if (!root) {
            return;
        }
        try {
            if (new ProcessBuilder("unshare", "-U", "true").redirectErrorStream(true).start().waitFor() == 0) {
                return;
            }
        } catch (IOException absent) {
            throw new CannotStart("PostgreSQL cannot run as root here because the program unshare is missing; "
                    + "start as an ordinary user or set PHUSA_DB_URL.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new CannotStart("PostgreSQL cannot run as root here because user namespaces are switched off; "
                + "start as an ordinary user or set PHUSA_DB_URL.");
    }

    private static void requireVersion(Path data) throws CannotStart {
        Path mark = data.resolve("PG_VERSION");
        try {
            if (Files.exists(mark) && !Files.readString(mark).strip().equals(MAJOR_VERSION)) {
                throw new CannotStart("the data in " + data + " belong to PostgreSQL " + Files.readString(mark).strip()
                        + "; this version brings " + MAJOR_VERSION + " (docs/operations.md says how to move them).");
            }
        } catch (IOException unreadable) {
            throw new CannotStart("cannot read " + data + "; make it readable or set PHUSA_DATA_DIR.");
        }
    }
}
