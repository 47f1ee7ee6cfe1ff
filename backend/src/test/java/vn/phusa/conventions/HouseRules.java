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
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * The drawing of the house as rules over the packages below a base: the real one, or a small tree with a planted fault.
 */
final class HouseRules {

    /** Level of every room; an arrow goes only to a lower one. */
    static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("shared", 0), Map.entry("identity", 1),
            Map.entry("ledger", 2), Map.entry("job", 2), Map.entry("document", 2),
            Map.entry("territory", 3), Map.entry("indicator", 3), Map.entry("intake", 3),
            Map.entry("cooperative", 4), Map.entry("criteria", 4), Map.entry("programme", 5),
            Map.entry("selection", 6), Map.entry("proposal", 6), Map.entry("evaluation", 6),
            Map.entry("replication", 7), Map.entry("dashboard", 8), Map.entry("publication", 8),
            Map.entry("integration", 8), Map.entry("demonstration", 8));
    /** Starts and describes the whole; stands outside the rooms. */
    private static final List<String> OUTSIDE = List.of("launch", "");

    private final String base;

    HouseRules(String base) {
        this.base = base;
    }

    /** By name, in the order of the drawing. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new java.util.LinkedHashMap<>();
        rules.put("r1", slices().matching(base + ".(*)..").should().beFreeOfCycles()
                .as("R1: rooms are free of cycles").allowEmptyShould(true));
        rules.put("r2", layer("R2: domain points at nothing above it", "domain", "application", "persistence", "api"));
        rules.put("r3", layer("R3: persistence points only at domain", "persistence", "application", "api"));
        rules.put("r4", layer("R4: application knows no api", "application", "api"));
        rules.put("r5", layer("R5: api never touches persistence", "api", "persistence"));
        rules.put("r6", arrows("R6: other rooms only through their application", this::throughTheDoor));
        rules.put("r7", noClasses().that().resideInAPackage(base + ".shared..").should(pointOutside())
                .as("R7: shared knows no feature").allowEmptyShould(true));
        rules.put("r8", arrows("R8: an arrow goes only to a lower level", this::downwards));
        return rules;
    }

    private ArchRule layer(String name, String from, String... never) {
        return noClasses().that().resideInAPackage(base + ".*." + from + "..").should(dependOnLayers(never))
                .as(name).allowEmptyShould(true);
    }

    private ArchCondition<JavaClass> dependOnLayers(String... layers) {
        return each("depend on " + List.of(layers), dependency -> room(dependency.getOriginClass())
                .equals(room(dependency.getTargetClass())) && List.of(layers).contains(layerOf(dependency.getTargetClass())));
    }

    private ArchCondition<JavaClass> pointOutside() {
        return each("depend on a feature", dependency -> ours(dependency.getTargetClass())
                && !room(dependency.getTargetClass()).equals("shared"));
    }

    private static ArchCondition<JavaClass> each(String text, java.util.function.Predicate<Dependency> is) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream().filter(is).forEach(dependency ->
                        events.add(SimpleConditionEvent.satisfied(origin, dependency.getDescription())));
            }
        };
    }

    private ArchRule arrows(String name, BiPredicate<JavaClass, JavaClass> allowed) {
        return classes().that().resideInAPackage(base + "..").should(new ArchCondition<JavaClass>("keep to the drawing") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(d -> ours(d.getTargetClass()) && !OUTSIDE.contains(room(origin)))
                        .filter(d -> !room(origin).equals(room(d.getTargetClass())))
                        .filter(d -> !allowed.test(origin, d.getTargetClass()))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(origin, d.getDescription())));
            }
        }).as(name).allowEmptyShould(true);
    }

    /** A door may speak in the enums of its room: they are the words of the contract and carry no behaviour. */
    private boolean throughTheDoor(JavaClass origin, JavaClass target) {
        return room(target).equals("shared") || layerOf(target).equals("application") || target.isEnum();
    }

    private boolean downwards(JavaClass origin, JavaClass target) {
        Integer from = LEVELS.get(room(origin));
        Integer to = LEVELS.get(room(target));
        return from != null && to != null && to < from;
    }

    private boolean ours(JavaClass type) {
        return type.getPackageName().startsWith(base + ".");
    }

    /** First package below the base; empty for the base itself. */
    String room(JavaClass type) {
        return part(type, 0);
    }

    private String layerOf(JavaClass type) {
        return part(type, 1);
    }

    private String part(JavaClass type, int index) {
        if (!ours(type)) {
            return "";
        }
        String[] parts = type.getPackageName().substring(base.length() + 1).split("\\.");
        return parts.length > index ? parts[index] : "";
    }
}
