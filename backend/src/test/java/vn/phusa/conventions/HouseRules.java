package vn.phusa.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.function.BiPredicate;

/** The drawing of the house as rules, for the real rooms and for the planted ones alike. */
final class HouseRules {

    /** A room may only point at rooms of a lower number. */
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("shared", 0), Map.entry("identity", 1),
            Map.entry("ledger", 2), Map.entry("job", 2), Map.entry("document", 2),
            Map.entry("territory", 3), Map.entry("indicator", 3), Map.entry("intake", 3),
            Map.entry("cooperative", 4), Map.entry("criteria", 4), Map.entry("programme", 5),
            Map.entry("selection", 6), Map.entry("proposal", 6), Map.entry("evaluation", 6),
            Map.entry("replication", 7), Map.entry("dashboard", 8), Map.entry("publication", 8),
            Map.entry("integration", 8), Map.entry("demonstration", 8), Map.entry("launch", 9));

    private final String base;

    /** Rules for the rooms below a package. */
    HouseRules(String base) {
        this.base = base;
    }

    /** R1. The trailing dots matter: without them the rule sees no sub-package and passes everything. */
    ArchRule roomsAreFreeOfCycles() {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles();
    }

    /** R2. The domain points at nothing above it and at no sibling. */
    ArchRule domainPointsAtNothingAboveIt() {
        return classes().that().resideInAPackage(base + ".*.domain..").should(depend("only on itself and shared",
                (own, other) -> room(other).equals("shared") || room(other).equals(room(own))
                        && layer(other).equals("domain")));
    }

    /** R3. */
    ArchRule persistencePointsOnlyAtDomain() {
        return noClasses().that().resideInAPackage(base + ".*.persistence..").should().dependOnClassesThat()
                .resideInAnyPackage(base + ".*.api..", base + ".*.application..");
    }

    /** R4. */
    ArchRule applicationKnowsNoApi() {
        return noClasses().that().resideInAPackage(base + ".*.application..").should().dependOnClassesThat()
                .resideInAPackage(base + ".*.api..");
    }

    /** R5. */
    ArchRule apiNeverTouchesPersistence() {
        return noClasses().that().resideInAPackage(base + ".*.api..").should().dependOnClassesThat()
                .resideInAPackage(base + ".*.persistence..");
    }

    /** R6. */
    ArchRule otherRoomsOnlyThroughTheirApplication() {
        return classes().should(depend("on other rooms only through their application package",
                (own, other) -> room(own).equals(room(other)) || room(other).equals("shared")
                        || room(own).isEmpty() || layer(other).equals("application")));
    }

    /** R7. */
    ArchRule sharedKnowsNoFeature() {
        return classes().that().resideInAPackage(base + ".shared..").should(depend("on no room",
                (own, other) -> room(other).equals("shared")));
    }

    /** R8. */
    ArchRule arrowsGoDown() {
        return classes().should(depend("only on rooms of a lower level", (own, other) -> room(own).isEmpty()
                || room(own).equals(room(other)) || level(other) < level(own)));
    }

    private int level(JavaClass type) {
        Integer level = LEVELS.get(room(type));
        if (level == null) {
            throw new IllegalStateException("the drawing has no room for " + type.getName());
        }
        return level;
    }

    private ArchCondition<JavaClass> depend(String words, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("depend " + words) {
            @Override
            public void check(JavaClass own, ConditionEvents events) {
                for (Dependency dependency : own.getDirectDependenciesFromSelf()) {
                    JavaClass other = dependency.getTargetClass().getBaseComponentType();
                    if (other.getPackageName().startsWith(base + ".") && !allowed.test(own, other)) {
                        events.add(SimpleConditionEvent.violated(own, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private String room(JavaClass type) {
        return part(type, 0);
    }

    private String layer(JavaClass type) {
        return part(type, 1);
    }

    private String part(JavaClass type, int index) {
        String name = type.getPackageName();
        if (!name.startsWith(base + ".")) {
            return "";
        }
        String[] parts = name.substring(base.length() + 1).split("\\.");
        return index < parts.length ? parts[index] : "";
    }
}
