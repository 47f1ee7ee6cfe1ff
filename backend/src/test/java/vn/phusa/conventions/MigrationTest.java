package vn.phusa.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Records of an older version survive every later migration. */
class MigrationTest {

    private static final String OLD = "020";

    private static List<String> names() throws IOException, URISyntaxException {
        Path folder = Path.of(MigrationTest.class.getResource("/db/migration").toURI());
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".sql")).sorted().toList();
        }
    }

    @Test
    void namesSayWhatAMigrationDoesAndNumbersAreUnique() throws IOException, URISyntaxException {
        Set<String> numbers = new HashSet<>();
        assertFalse(names().isEmpty());
        for (String name : names()) {
            assertTrue(name.matches("V[0-9]{3}__[a-z]+(_[a-z0-9]+)+\\.sql"), name);
            assertTrue(numbers.add(name.substring(0, 4)), name + " repeats a number");
        }
    }

    @Test
    void oldRowsSurvive() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "icu").setLocaleConfig("icu-locale", "vi-VN")
                .setLocaleConfig("encoding", "UTF8").start()) {
            DataSource database = postgres.getPostgresDatabase();
            flyway(database, OLD).migrate();
            enterACooperative(database);
            flyway(database, "latest").migrate();
            assertEquals("HTX Từ Trước", text(database, "SELECT name FROM cooperative WHERE tax_code = '9900000018'"));
            assertEquals("1500000", text(database, "SELECT figures ->> 'revenue' FROM annual_report WHERE year = 2024"));
            assertEquals("2", text(database, "SELECT count(*) FROM ledger_entry WHERE action = 'test.old'"));
            assertEquals("0", text(database, "SELECT count(broken) FROM ledger_verify()"));
        }
    }

    private static Flyway flyway(DataSource database, String target) {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration").target(target).load();
    }

    private static void enterACooperative(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    SELECT set_config('phusa.context',
                        '{"action": "test.old", "actorName": "Ai đó", "actorKind": "PERSON"}', true)""");
            statement.execute("""
                    INSERT INTO cooperative (id, kind, name, tax_code, status)
                    VALUES ('01993b3e-7c5a-7f0e-9d2a-0123456789ab', 'COOPERATIVE', 'HTX Từ Trước', '9900000018', 'ACTIVE')""");
            statement.execute("""
                    INSERT INTO annual_report (id, cooperative_id, year, figures)
                    VALUES ('01993b3e-7c5a-7f0e-9d2a-0123456789ac', '01993b3e-7c5a-7f0e-9d2a-0123456789ab', 2024,
                            '{"revenue": 1500000}')""");
            connection.commit();
        }
    }

    private static String text(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertTrue(result.next(), query);
            return result.getString(1);
        }
    }
}
