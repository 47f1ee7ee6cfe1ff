package vn.phusa.criteria.domain;

/**
 * One rule of the order among the eligible; the rules apply one after the other.
 *
 * @param expression CEL over the fact catalogue, yielding a whole number, a text or true/false
 * @param descending the higher value comes first
 * @param tieBreak   only separates those whom the rules before leave equal
 */
public record RankingRule(String key, String nameVi, String nameEn, String expression, boolean descending,
        boolean tieBreak, boolean confirmed, LawReference law, String note) {
}
