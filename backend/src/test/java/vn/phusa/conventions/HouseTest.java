package vn.phusa.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house is as drawn, and each rule catches the fault that was planted for it. */
class HouseTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.phusa");

    private static Map<String, ArchRule> rules(String base) {
        HouseRules rules = new HouseRules(base);
        Map<String, ArchRule> named = new LinkedHashMap<>();
        named.put("R1", rules.roomsAreFreeOfCycles());
        named.put("R2", rules.domainPointsAtNothingAboveIt());
        named.put("R3", rules.persistencePointsOnlyAtDomain());
        named.put("R4", rules.applicationKnowsNoApi());
        named.put("R5", rules.apiNeverTouchesPersistence());
        named.put("R6", rules.otherRoomsOnlyThroughTheirApplication());
        named.put("R7", rules.sharedKnowsNoFeature());
        named.put("R8", rules.arrowsGoDown());
        return named;
    }

    @TestFactory
    Stream<DynamicTest> theHouseIsAsDrawn() {
        assertTrue(HOUSE.size() > 200, "the house was not found");
        return rules("vn.phusa").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    /** Each planted house {@code vn.planted.rN} breaks rule N. */
    @TestFactory
    Stream<DynamicTest> eachRuleCatchesItsPlantedFault() {
        return rules("vn.phusa").keySet().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            String base = "vn.planted." + name.toLowerCase(java.util.Locale.ROOT);
            JavaClasses planted = new ClassFileImporter().importPackages(base);
            assertTrue(planted.size() >= 2, "nothing is planted in " + base);
            assertTrue(rules(base).get(name).evaluate(planted).hasViolation(), name + " catches nothing");
        }));
    }

    @TestFactory
    Stream<DynamicTest> aSoundHousePassesEveryRule() {
        JavaClasses sound = new ClassFileImporter().importPackages("vn.planted.sound");
        assertEquals(3, sound.size());
        return rules("vn.planted.sound").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(sound)));
    }
}
