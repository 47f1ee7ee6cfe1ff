package vn.phusa.shared.problem;

/**
 * What a refusal says; texts may hold {@code {0}}, {@code {1}} … for arguments.
 *
 * @param code stable kebab-case name, such as {@code cooperative.tax-code-taken}; clients may rely on it
 * @param vi   what is wrong, in Vietnamese
 * @param en   the same in English
 */
public record Refusal(String code, ProblemCategory category, String vi, String en) {
}
