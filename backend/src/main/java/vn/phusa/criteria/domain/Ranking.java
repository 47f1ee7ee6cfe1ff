package vn.phusa.criteria.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Puts the eligible into their order and says which rule separated each from the one before. */
public final class Ranking {

    private Ranking() {
    }

    /**
     * One entry to be ranked.
     *
     * @param id     settles the order of writing among true ties, never the rank
     * @param values one per ranking rule, in the order of the rules
     */
    public record Entry<K extends Comparable<K>>(K id, List<RankingValue> values) {
    }

    /**
     * One place.
     *
     * @param rank        1 and up; true ties share a rank and the next one is left out
     * @param separatedBy index of the rule that separates it from the entry before; null for the first and for ties
     * @param tied        shares its rank with another
     */
    public record Place<K>(K id, int rank, Integer separatedBy, boolean tied) {
    }

    public static <K extends Comparable<K>> List<Place<K>> rank(List<Entry<K>> entries, List<RankingRule> rules) {
        List<Entry<K>> ordered = new ArrayList<>(entries);
        ordered.sort(byRules(rules));
        List<Place<K>> places = new ArrayList<>(ordered.size());
        int rank = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Integer separatedBy = i == 0 ? null : separator(ordered.get(i - 1), ordered.get(i), rules);
            boolean asBefore = i > 0 && separatedBy == null;
            rank = asBefore ? rank : i + 1;
            boolean asNext = i + 1 < ordered.size() && separator(ordered.get(i), ordered.get(i + 1), rules) == null;
            places.add(new Place<>(ordered.get(i).id(), rank, separatedBy, asBefore || asNext));
        }
        return places;
    }

    private static <K extends Comparable<K>> Comparator<Entry<K>> byRules(List<RankingRule> rules) {
        return (one, other) -> {
            Integer rule = separator(one, other, rules);
            return rule != null ? compare(one, other, rule, rules) : one.id().compareTo(other.id());
        };
    }

    private static <K extends Comparable<K>> Integer separator(Entry<K> one, Entry<K> other, List<RankingRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            if (compare(one, other, i, rules) != 0) {
                return i;
            }
        }
        return null;
    }

    private static <K extends Comparable<K>> int compare(Entry<K> one, Entry<K> other, int rule,
            List<RankingRule> rules) {
        Object a = one.values().get(rule).value();
        Object b = other.values().get(rule).value();
        if (a == null || b == null) {
            // Not known comes last, whichever way the rule runs.
            return Objects.equals(a, b) ? 0 : a == null ? 1 : -1;
        }
        int order = compareKnown(a, b);
        return rules.get(rule).descending() ? -order : order;
    }

    private static int compareKnown(Object a, Object b) {
        if (a instanceof Boolean one && b instanceof Boolean other) {
            return Boolean.compare(one, other);
        }
        if (a instanceof String one && b instanceof String other) {
            return one.compareTo(other);
        }
        return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
    }
}
