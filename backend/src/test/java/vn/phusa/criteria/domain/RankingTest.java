package vn.phusa.criteria.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.phusa.criteria.domain.CriteriaBuilder.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankingTest {

    private static final List<RankingRule> RULES = List.of(rule("members", "members", true), rule("capital", "profit[0]", true));

    private static Ranking.Entry<String> entry(String id, Object... values) {
        return new Ranking.Entry<>(id, Arrays.stream(values).map(v -> new RankingValue("r", v)).toList());
    }

    @Example
    void theFirstRuleDecidesAndTheSecondOnlySeparatesEquals() {
        var places = Ranking.rank(List.of(entry("a", 10L, 1L), entry("b", 20L, 0L), entry("c", 10L, 5L)), RULES);
        assertEquals(List.of("b", "c", "a"), places.stream().map(Ranking.Place::id).toList());
        assertEquals(Arrays.asList(null, 0, 1), places.stream().map(Ranking.Place::separatedBy).toList());
    }

    @Example
    void trueTiesShareTheirRankAndAreMarked() {
        var places = Ranking.rank(List.of(entry("a", 1L, 1L), entry("b", 1L, 1L), entry("c", 0L, 9L)), RULES);
        assertEquals(List.of(1, 1, 3), places.stream().map(Ranking.Place::rank).toList());
        assertEquals(List.of(true, true, false), places.stream().map(Ranking.Place::tied).toList());
    }

    @Example
    void whatIsNotKnownComesLast() {
        var places = Ranking.rank(List.of(entry("a", null, 9L), entry("b", -5L, 0L)), RULES);
        assertEquals(List.of("b", "a"), places.stream().map(Ranking.Place::id).toList());
    }

    @Property
    void theOrderDoesNotDependOnTheOrderOfAsking(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 3) Integer> values, @ForAll long seed) {
        List<Ranking.Entry<String>> entries = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            entries.add(entry("id" + i, (long) values.get(i), (long) (i % 2)));
        }
        var places = Ranking.rank(entries, RULES);
        Collections.shuffle(entries, new Random(seed));
        assertEquals(places, Ranking.rank(entries, RULES));
        for (int i = 1; i < places.size(); i++) {
            assertTrue(places.get(i).rank() >= places.get(i - 1).rank());
        }
    }
}
