package vn.phusa.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database that comes along is durable, ours alone, and explains itself when it cannot start. */
class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasCommittedAndShutsEveryoneElseOut() throws Exception {
        EmbeddedDatabase first = EmbeddedDatabase.start(DataFolder.of(folder.toString()));
        try (Connection connection = first.address().connect(); Statement statement = connection.createStatement()) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertEquals("on", text(statement, "SHOW " + setting), setting);
            }
            assertEquals("localhost", text(statement, "SHOW listen_addresses"));
            assertEquals("false", text(statement, "SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"));
            statement.execute("CREATE TABLE kept AS SELECT 1 AS one");
        }
        assertThrows(CannotStart.class, () -> EmbeddedDatabase.start(DataFolder.of(folder.toString())));
        DatabaseAddress guess = new DatabaseAddress(first.address().url(), "phusa", "guess");
        assertEquals("28P01", assertThrows(SQLException.class, guess::connect).getSQLState());
        assertTrue(assertThrows(CannotStart.class, guess::check).getMessage().contains("PHUSA_DB_PASSWORD"));
        first.stop();

        EmbeddedDatabase second = EmbeddedDatabase.start(DataFolder.of(folder.toString()));
        try (Connection connection = second.address().connect(); Statement statement = connection.createStatement()) {
            assertEquals("1", text(statement, "SELECT one FROM kept"));
        } finally {
            second.stop();
        }
        assertEquals("rw-------", PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("postgres/password"))));
    }

    @Test
    void aFolderThatCannotBeUsedIsOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        CannotStart refused = assertThrows(CannotStart.class,
                () -> EmbeddedDatabase.start(DataFolder.of(file.toString())));
        assertTrue(refused.getMessage().contains("PHUSA_DATA_DIR"), refused.getMessage());
    }

    @Test
    void anAddressThatDoesNotAnswerIsOneSentence() throws Exception {
        DatabaseAddress nowhere = DatabaseAddress.external(Map.of("PHUSA_DB_URL", "jdbc:postgresql://localhost:1/phusa"));
        assertTrue(assertThrows(CannotStart.class, nowhere::check).getMessage().contains("PHUSA_DB_URL"));
        assertThrows(CannotStart.class, () -> DatabaseAddress.external(Map.of("PHUSA_DB_URL", "mysql://localhost")));
    }

    @Test
    void thePasswordComesFromTheFileAndIsNeverShown() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "from-the-file\n");
        DatabaseAddress address = DatabaseAddress.external(Map.of("PHUSA_DB_URL", "jdbc:postgresql://db/phusa",
                "PHUSA_DB_PASSWORD", "from-the-environment", "PHUSA_DB_PASSWORD_FILE", secret.toString()));
        assertEquals("from-the-file", address.password());
        assertTrue(!address.toString().contains("from-the-file"));
        assertThrows(CannotStart.class, () -> DatabaseAddress.external(Map.of("PHUSA_DB_URL",
                "jdbc:postgresql://db/phusa", "PHUSA_DB_PASSWORD_FILE", folder.resolve("none").toString())));
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            assertTrue(result.next());
            return result.getString(1);
        }
    }
}
