package vn.phusa.criteria.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.phusa.criteria.domain.CriteriaBuilder.mandatory;
import static vn.phusa.criteria.domain.CriteriaBuilder.priority;
import static vn.phusa.criteria.domain.CriteriaBuilder.rule;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class CompiledCriteriaTest {

    private static final String THREE_YEARS = "profit[0] > 0 && profit[1] > 0 && profit[2] > 0";

    private static CaseResult evaluate(CaseFacts facts, Condition... conditions) {
        var compiled = CompiledCriteria.compile(new CriteriaContent(List.of(conditions), List.of()),
                CriteriaBuilder.catalogue());
        assertEquals(List.of(), compiled.faults());
        return compiled.criteria().evaluate(facts);
    }

    private static CaseFacts profits(Object... newestFirst) {
        return CriteriaBuilder.facts(2025, Map.of(), "profit", newestFirst);
    }

    @Example
    void aConditionThatHoldsPassesAndShowsWhatItSaw() {
        CaseResult result = evaluate(profits(5L, 6L, 7L), mandatory("three-years", THREE_YEARS));
        assertEquals(Outcome.ELIGIBLE, result.outcome());
        assertEquals(FindingResult.PASS, result.findings().get(0).result());
        assertEquals(new Finding.SeenFact("profit", 2023, 7L), result.findings().get(0).seen().get(2));
    }

    @Example
    void aProfitOfZeroIsNoProfit() {
        assertEquals(Outcome.INELIGIBLE, evaluate(profits(5L, 0L, 7L), mandatory("p", THREE_YEARS)).outcome());
    }

    @Example
    void aMissingYearIsUnknownAndNamed() {
        CaseResult result = evaluate(profits(5L, null, 7L), mandatory("three-years", THREE_YEARS));
        assertEquals(Outcome.UNKNOWN, result.outcome());
        assertEquals(List.of(new FactReference("profit", 1)), result.findings().get(0).missing());
    }

    @Example
    void aFailureStandsWhateverIsMissing() {
        CaseResult result = evaluate(profits(null, -1L, null), mandatory("three-years", THREE_YEARS));
        assertEquals(FindingResult.FAIL, result.findings().get(0).result());
        assertEquals(Outcome.INELIGIBLE, result.outcome());
        assertTrue(result.findings().get(0).missing().isEmpty());
    }

    @Example
    void aMissingSingleFactIsUnknown() {
        CaseResult result = evaluate(profits(), mandatory("law", "law == 'LAW_2012'"));
        assertEquals(List.of(new FactReference("law", null)), result.findings().get(0).missing());
    }

    @Example
    void aPriorityConditionNeverExcludes() {
        CaseResult result = evaluate(CriteriaBuilder.facts(2025, Map.of("law", "LAW_2012")),
                mandatory("law", "law == 'LAW_2012'"), priority("rich", "profit[0] > 1000"));
        assertEquals(Outcome.ELIGIBLE, result.outcome());
        assertEquals(FindingResult.UNKNOWN, result.findings().get(1).result());
    }

    @Example
    void aSwitchedOffConditionIsShownAndNotEvaluated() {
        Condition off = CriteriaBuilder.off("supply-ratio", "this is not even CEL");
        CaseResult result = evaluate(CriteriaBuilder.facts(2025, Map.of("law", "LAW_2012")),
                mandatory("law", "law == 'LAW_2012'"), off);
        assertEquals(FindingResult.OFF, result.findings().get(1).result());
        assertEquals(Outcome.ELIGIBLE, result.outcome());
    }

    @Example
    void faultsAreAllNamedWithTheirPlace() {
        CriteriaContent content = new CriteriaContent(
                List.of(mandatory("a", "profit > 0"), mandatory("a", "nothing == 1"), mandatory("b", "law"),
                        new Condition("c", ConditionKind.MANDATORY, "c", "c", "true", true, false, null, "", "", null)),
                List.of(rule("r", "[1, 2]", true)));
        var faults = CompiledCriteria.compile(content, CriteriaBuilder.catalogue()).faults();
        assertEquals(List.of("/conditions/0/expression", "/conditions/1/key", "/conditions/1/expression",
                "/conditions/2/expression", "/conditions/3/law", "/conditions/3/enabled", "/rankingRules/0/expression"),
                faults.stream().map(ContentFault::path).toList());
    }

    @Example
    void aYearlyFactMustSayWhichYear() {
        var compiled = CompiledCriteria.compile(new CriteriaContent(
                List.of(mandatory("a", "[0, 1].all(y, profit[y] > 0)")), List.of()), CriteriaBuilder.catalogue());
        assertEquals("year-not-stated", compiled.faults().get(0).code());
        assertNull(compiled.criteria());
    }

    @Property
    void theOutcomeIsThatOfTheRuleInWords(@ForAll @LongRange(min = -3, max = 3) long newest,
            @ForAll @LongRange(min = -3, max = 3) long middle, @ForAll @LongRange(min = -3, max = 3) long oldest) {
        Outcome expected = newest > 0 && middle > 0 && oldest > 0 ? Outcome.ELIGIBLE : Outcome.INELIGIBLE;
        assertEquals(expected, evaluate(profits(newest, middle, oldest), mandatory("p", THREE_YEARS)).outcome());
    }

    @Property
    void learningAMissingFactNeverTurnsAKnownResultAround(@ForAll @LongRange(min = -3, max = 3) long known,
            @ForAll @LongRange(min = -3, max = 3) long learnt) {
        Outcome before = evaluate(profits(known, null, 1L), mandatory("p", THREE_YEARS)).outcome();
        Outcome after = evaluate(profits(known, learnt, 1L), mandatory("p", THREE_YEARS)).outcome();
        assertTrue(before == Outcome.UNKNOWN || before == after);
    }
}
