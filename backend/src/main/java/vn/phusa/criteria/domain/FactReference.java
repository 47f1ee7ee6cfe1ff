package vn.phusa.criteria.domain;

/**
 * One fact as an expression names it.
 *
 * @param yearsBack years before the data year for a yearly fact, otherwise null
 */
public record FactReference(String name, Integer yearsBack) {
}
