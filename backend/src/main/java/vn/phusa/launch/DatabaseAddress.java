package vn.phusa.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * Where the database is and how to sign in to it.
 *
 * @param password never logged, never part of the url
 */
record DatabaseAddress(String url, String user, String password) {

    private static final int OLDEST_SERVER = 18;
    private static final String PATIENCE_SECONDS = "10";

    /** The database that the environment names; a password file wins over a password. */
    static DatabaseAddress external(Map<String, String> environment) throws CannotStart {
        String url = environment.get("PHUSA_DB_URL").strip();
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("PHUSA_DB_URL must look like jdbc:postgresql://host:5432/phusa.");
        }
        return new DatabaseAddress(url, environment.getOrDefault("PHUSA_DB_USER", "phusa"), password(environment));
    }

    private static String password(Map<String, String> environment) throws CannotStart {
        String file = environment.get("PHUSA_DB_PASSWORD_FILE");
        if (file == null || file.isBlank()) {
            return environment.getOrDefault("PHUSA_DB_PASSWORD", "");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new CannotStart("the file named by PHUSA_DB_PASSWORD_FILE cannot be read: " + file + ".");
        }
    }

    /** Signs in once, so that a wrong address is one sentence and not a page of stack trace. */
    void check() throws CannotStart {
        try (Connection connection = connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_SERVER) {
                throw new CannotStart("the database is PostgreSQL " + version + "; Phù Sa needs " + OLDEST_SERVER
                        + " or later.");
            }
        } catch (SQLException refused) {
            throw new CannotStart(sentence(refused));
        }
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        properties.setProperty("loginTimeout", PATIENCE_SECONDS);
        return DriverManager.getConnection(url, properties);
    }

    private String sentence(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        String place = url.replaceFirst("\\?.*", "");
        return switch (state) {
            case "28P01", "28000" -> "the database at " + place + " refuses the user " + user
                    + "; check PHUSA_DB_USER and PHUSA_DB_PASSWORD_FILE or PHUSA_DB_PASSWORD.";
            case "3D000" -> "the database named in " + place + " does not exist; create it, or correct PHUSA_DB_URL.";
            case "53300" -> "the database at " + place + " has no connection to spare; raise max_connections.";
            default -> "the database at " + place + " does not answer; check PHUSA_DB_URL and that it is running.";
        };
    }

    /** The settings that the API reads; they stand above the file of defaults. */
    void tellQuarkus() {
        System.setProperty("quarkus.datasource.jdbc.url", url);
        System.setProperty("quarkus.datasource.username", user);
        System.setProperty("quarkus.datasource.password", password);
    }

    @Override
    public String toString() {
        return user + "@" + url;
    }
}
