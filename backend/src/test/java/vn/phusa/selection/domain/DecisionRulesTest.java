package vn.phusa.selection.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.phusa.selection.domain.DecisionRules.Chosen;
import vn.phusa.selection.domain.DecisionRules.Standing;
import vn.phusa.shared.problem.Problem;

class DecisionRulesTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID TIED = UUID.randomUUID();
    private static final UUID INELIGIBLE = UUID.randomUUID();

    private final Map<UUID, Standing> standings = new HashMap<>(Map.of(
            FIRST, new Standing(FIRST, true, 1), SECOND, new Standing(SECOND, true, 2),
            TIED, new Standing(TIED, true, 2), INELIGIBLE, new Standing(INELIGIBLE, false, null)));

    private static Chosen choose(UUID id) {
        return new Chosen(id, "M", null);
    }

    private SelectionProblem refusal(int quota, Chosen... chosen) {
        return (SelectionProblem) assertThrows(Problem.class,
                () -> DecisionRules.check(List.of(chosen), standings, quota)).code();
    }

    @Test
    void theFirstInOrderMayBeChosen() {
        assertDoesNotThrow(() -> DecisionRules.check(List.of(choose(FIRST)), standings, 1));
    }

    @Test
    void theQuotaHolds() {
        assertEquals(SelectionProblem.OVER_QUOTA, refusal(1, choose(FIRST), choose(SECOND)));
    }

    @Test
    void nobodyIsChosenTwiceAndSomebodyIsChosen() {
        assertEquals(SelectionProblem.CHOSEN_TWICE, refusal(5, choose(FIRST), choose(FIRST)));
        assertEquals(SelectionProblem.NOTHING_CHOSEN, refusal(5));
    }

    @Test
    void onlyTheEligibleOfThisRoundMayBeChosen() {
        assertEquals(SelectionProblem.NOT_ELIGIBLE, refusal(5, choose(INELIGIBLE)));
        assertEquals(SelectionProblem.UNKNOWN_CANDIDATE, refusal(5, choose(UUID.randomUUID())));
    }

    @Test
    void choosingOutOfTurnNeedsAReason() {
        assertEquals(SelectionProblem.RANKING_DEPARTED, refusal(1, choose(SECOND)));
        assertDoesNotThrow(() -> DecisionRules.check(List.of(new Chosen(SECOND, "M", "hạng trên đã rút")), standings, 1));
    }

    @Test
    void cuttingThroughATieNeedsAReason() {
        assertEquals(SelectionProblem.RANKING_DEPARTED, refusal(2, choose(FIRST), choose(SECOND)));
        assertDoesNotThrow(
                () -> DecisionRules.check(List.of(choose(FIRST), choose(SECOND), choose(TIED)), standings, 3));
    }
}
