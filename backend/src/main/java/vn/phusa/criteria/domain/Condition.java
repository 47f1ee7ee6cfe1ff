package vn.phusa.criteria.domain;

/**
 * One condition of a criteria set.
 *
 * @param key        stable name within the set, kebab-case
 * @param expression CEL over the fact catalogue, yielding true or false
 * @param enabled    a switched-off condition is shown and never evaluated
 * @param confirmed  whether the rule was read in its source; an unconfirmed one cannot be switched on
 * @param remedyVi   what a cooperative can do to pass, in Vietnamese
 * @param note       what is not known about the rule, or null
 */
public record Condition(String key, ConditionKind kind, String nameVi, String nameEn, String expression,
        boolean enabled, boolean confirmed, LawReference law, String remedyVi, String remedyEn, String note) {
}
