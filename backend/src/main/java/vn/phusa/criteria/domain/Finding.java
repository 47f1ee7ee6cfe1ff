package vn.phusa.criteria.domain;

import java.util.List;

/**
 * The result of one condition, with everything it rested on.
 *
 * @param seen    facts the condition names and what they were
 * @param missing facts without which it could not be told
 */
public record Finding(String key, FindingResult result, List<SeenFact> seen, List<FactReference> missing) {

    /**
     * A fact and its value.
     *
     * @param year calendar year of a yearly fact, otherwise null
     */
    public record SeenFact(String name, Integer year, Object value) {
    }
}
