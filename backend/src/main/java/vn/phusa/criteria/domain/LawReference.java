package vn.phusa.criteria.domain;

/**
 * Where a rule comes from.
 *
 * @param document number of the paper, such as {@code QĐ 167/QĐ-TTg}
 * @param article  place within it, or null where it is not known
 * @param source   address where it was read, or null
 */
public record LawReference(String document, String article, String source) {
}
