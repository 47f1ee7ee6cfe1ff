package vn.phusa.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The drawing of the house holds, and each of its rules is able to fail. */
class HouseTest {

    private static final String BASE = "vn.phusa";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(BASE);

    @TestFactory
    Stream<DynamicTest> theHouseKeepsTheDrawing() {
        return new HouseRules(BASE).all().entrySet().stream().map(rule ->
                DynamicTest.dynamicTest(rule.getValue().getDescription(), () -> rule.getValue().check(HOUSE)));
    }

    /** Below {@code vn.planted.rN} lies a small house with exactly the fault that rule N is there for. */
    @TestFactory
    Stream<DynamicTest> everyRuleCatchesItsPlantedFault() {
        return new HouseRules(BASE).all().keySet().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            String base = "vn.planted." + name;
            JavaClasses planted = new ClassFileImporter().importPackages(base);
            assertTrue(planted.size() >= 2, "the planted house " + base + " is empty");
            assertTrue(new HouseRules(base).all().get(name).evaluate(planted).hasViolation(), "the fault went unseen");
        }));
    }

    @Test
    void everyRoomHasALevel() {
        HouseRules rules = new HouseRules(BASE);
        Set<String> rooms = new TreeSet<>();
        HOUSE.forEach(type -> rooms.add(rules.room(type)));
        rooms.removeAll(Set.of("", "launch"));
        assertFalse(rooms.isEmpty());
        Set<String> unknown = new TreeSet<>(rooms);
        unknown.removeAll(HouseRules.LEVELS.keySet());
        assertEquals(Set.of(), unknown);
    }
}
