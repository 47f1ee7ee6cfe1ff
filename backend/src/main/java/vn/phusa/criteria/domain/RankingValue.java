package vn.phusa.criteria.domain;

/**
 * The value of one ranking rule.
 *
 * @param value Long, BigDecimal, String or Boolean; null when a fact is missing, which comes after every known value
 */
public record RankingValue(String key, Object value) {
}
