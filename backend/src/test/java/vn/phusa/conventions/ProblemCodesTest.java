package vn.phusa.conventions;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.phusa.shared.problem.ProblemCode;

/** Every refusal of every room has a name of its own and words in both languages. */
class ProblemCodesTest {

    private static List<ProblemCode> all() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.phusa")
                .stream().filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants())).map(ProblemCode.class::cast).toList();
    }

    @Test
    void codesAreUniqueAndKebabCase() {
        Set<String> seen = new HashSet<>();
        assertFalse(all().isEmpty());
        assertAll(all().stream().map(problem -> () -> {
            assertTrue(seen.add(problem.code()), problem.code() + " stands twice");
            assertTrue(problem.code().matches("[a-z]+(-[a-z]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?"), problem.code());
        }));
    }

    @Test
    void textsStandInBothLanguagesWithTheSamePlaces() {
        assertAll(all().stream().map(problem -> () -> {
            assertFalse(problem.vi().isBlank() || problem.en().isBlank(), problem.code());
            assertNotEquals(problem.vi(), problem.en(), problem.code());
            for (int place = 0; place < 10; place++) {
                String mark = "{" + place + "}";
                assertTrue(problem.vi().contains(mark) == problem.en().contains(mark), problem.code() + " " + mark);
            }
        }));
    }
}
