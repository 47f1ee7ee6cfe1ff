package vn.phusa.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

@QuarkusTest
class TerritorySeedTest {

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource({"COMMUNE, 103, 263", "DISTRICT, 0, 28", "PROVINCE, 1, 3"})
    void everyLevelHasItsUnits(String level, long today, long before) {
        assertEquals(today, count("administrative_unit WHERE level = ? AND valid_to IS NULL", level));
        assertEquals(before, count("administrative_unit WHERE level = ? AND valid_to = DATE '2025-06-30'", level));
    }

    @Test
    void theCityHas31WardsAnd72Communes() {
        assertEquals(31, count("administrative_unit WHERE type = 'WARD' AND valid_to IS NULL"));
        assertEquals(72, count("administrative_unit WHERE type = 'COMMUNE' AND valid_to IS NULL"));
    }

    @Test
    void everyCommuneOfBeforeBecameSomethingAndEveryOneOfTodayCameFromSomething() {
        assertEquals(0, count("administrative_unit u WHERE level = 'COMMUNE' AND valid_to IS NOT NULL AND NOT EXISTS "
                + "(SELECT 1 FROM administrative_unit_succession s WHERE s.from_unit_id = u.id)"));
        assertEquals(0, count("administrative_unit u WHERE valid_to IS NULL AND NOT EXISTS "
                + "(SELECT 1 FROM administrative_unit_succession s WHERE s.to_unit_id = u.id)"));
    }

    @Test
    void exactlyTheDividedUnitsArePartOnAllTheirRows() {
        assertEquals(0, count("(SELECT from_unit_id FROM administrative_unit_succession GROUP BY from_unit_id "
                + "HAVING (count(*) > 1) <> bool_or(part = 'PART') OR bool_or(part = 'PART') <> bool_and(part = 'PART')) x"));
        assertEquals(List.of("Phường Bùi Hữu Nghĩa", "Phường Long Tuyền", "Phường Thốt Nốt"), database.list(
                Sql.of("SELECT DISTINCT u.name FROM administrative_unit u "
                        + "JOIN administrative_unit_succession s ON s.from_unit_id = u.id WHERE s.part = 'PART' ORDER BY 1"),
                row -> row.getString(1)));
    }

    @Test
    void noCommuneOfTodayCrossesABorderBetweenTheProvincesOfBefore() {
        assertEquals(0, count("(SELECT s.to_unit_id FROM administrative_unit_succession s "
                + "JOIN administrative_unit u ON u.id = s.from_unit_id JOIN administrative_unit d ON d.id = u.parent_id "
                + "WHERE u.level = 'COMMUNE' GROUP BY s.to_unit_id HAVING count(DISTINCT d.parent_id) > 1) x"));
    }

    @Test
    void everyCommuneOfTodayIsAmongWhatItWasFormedFromByItsCode() {
        assertEquals(103, count("administrative_unit t JOIN administrative_unit_succession s ON s.to_unit_id = t.id "
                + "JOIN administrative_unit f ON f.id = s.from_unit_id AND f.code = t.code WHERE t.level = 'COMMUNE'"));
    }

    private long count(String from, Object... values) {
        return database.first(Sql.of("SELECT count(*) FROM " + from, values), row -> row.getLong(1)).orElseThrow();
    }
}
