package vn.phusa.conventions;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.phusa.identity.application.Open;
import vn.phusa.identity.application.Permitted;
import vn.phusa.shared.write.Write;

/** Habits of the house that a reader may rely on, each proved on a class that breaks it. */
class StyleTest {

    /** Asks a question by POST and writes nothing of its own. */
    private static final Set<String> QUESTIONS = Set.of("verifyLedger");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.phusa");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("vn.planted.style");

    private static Map<String, ArchRule> rules() {
        return Map.of(
                "every operation states its permission or its openness",
                methods().that(are(describe("operations", StyleTest::isOperation)))
                        .should().beAnnotatedWith(Permitted.class).orShould().beAnnotatedWith(Open.class),
                "every writing operation has the manners of writing",
                methods().that(are(describe("writes", StyleTest::writes))).should().beAnnotatedWith(Write.class),
                "transactions begin in application",
                noMethods().that().areDeclaredInClassesThat().resideInAnyPackage("..api..", "..persistence..", "..domain..")
                        .should().beAnnotatedWith(Transactional.class),
                "only the start speaks to the console",
                noClasses().that().resideOutsideOfPackage("vn.phusa.launch..").should()
                        .accessField(System.class, "out").orShould().accessField(System.class, "err"),
                "nothing sleeps",
                noClasses().should().callMethod(Thread.class, "sleep", long.class),
                "time comes from the clock",
                noClasses().that().resideOutsideOfPackage("vn.phusa.launch..").should()
                        .callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                        .orShould().callMethod(OffsetDateTime.class, "now"),
                "names say what a class is",
                classes().should().haveNameNotMatching(".*(Impl|Dao|DAO|Dto|DTO|Helper|Util|Utils)$"));
    }

    private static boolean isOperation(JavaMethod method) {
        return method.isAnnotatedWith(GET.class) || changes(method);
    }

    private static boolean changes(JavaMethod method) {
        return Stream.of(POST.class, PUT.class, PATCH.class, DELETE.class).anyMatch(method::isAnnotatedWith);
    }

    private static boolean writes(JavaMethod method) {
        return changes(method) && !QUESTIONS.contains(method.getName());
    }

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsHabits() {
        return rules().entrySet().stream().map(rule ->
                DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().as(rule.getKey()).check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> everyHabitIsMissedWhereItIsBroken() {
        return rules().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                () -> assertTrue(rule.getValue().evaluate(PLANTED).hasViolation(), "the fault went unseen")));
    }
}
