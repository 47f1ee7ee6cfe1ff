package vn.phusa.selection.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.phusa.shared.problem.Problem;

class RoundWorkflowTest {

    private static final Path DIAGRAM = Path.of("../docs/workflows/selection-round.md");

    @Test
    void everyStatusAndEveryActionStandsInTheTable() {
        assertTrue(Arrays.stream(RoundAction.values())
                .allMatch(action -> RoundWorkflow.table().stream().anyMatch(move -> move.action() == action)));
        assertTrue(Arrays.stream(RoundStatus.values()).allMatch(status -> RoundWorkflow.table().stream()
                .anyMatch(move -> move.from() == status || move.to() == status)));
    }

    @Test
    void aMoveOutsideTheTableIsRefused() {
        SelectionRound round = SelectionRound.draft(UUID.randomUUID(),
                new SelectionRound.Plan("Đợt", UUID.randomUUID(), 5, 2025, "{}"), Clock.systemUTC());
        Problem refused = assertThrows(Problem.class, round::decide);
        assertEquals(SelectionProblem.MOVE_NOT_ALLOWED, refused.code());
        assertEquals(RoundStatus.DRAFT, round.status());
    }

    @Test
    void theDiagramInTheDocumentsIsTheTable() throws IOException {
        String expected = diagram();
        if (System.getenv("PHUSA_WRITE_DOCS") != null) {
            Files.writeString(DIAGRAM, expected);
        }
        assertEquals(expected, Files.readString(DIAGRAM),
                "to write it anew: PHUSA_WRITE_DOCS=1 mvn test -Dtest=RoundWorkflowTest");
    }

    private static String diagram() {
        StringBuilder text = new StringBuilder("""
                # Workflow of a selection round

                Generated from `RoundWorkflow`; `RoundWorkflowTest` fails when the two differ.

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFT
                """);
        RoundWorkflow.table().forEach(move -> text.append("    ").append(move.from()).append(" --> ").append(move.to())
                .append(" : ").append(move.action()).append('\n'));
        text.append("""
                    DECIDED --> [*]
                    CANCELLED --> [*]
                ```

                | from | action | to | right | reason required |
                | --- | --- | --- | --- | --- |
                """);
        RoundWorkflow.table().forEach(move -> text.append("| ").append(move.from()).append(" | ").append(move.action())
                .append(" | ").append(move.to()).append(" | ").append(move.right()).append(" | ")
                .append(move.commentRequired() ? "yes" : "no").append(" |\n"));
        return text.toString();
    }
}
