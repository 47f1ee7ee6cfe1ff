package vn.phusa.shared.problem;

/**
 * One kind of refusal: each room lists its own in an enum.
 *
 * <p>Texts may hold {@code {0}}, {@code {1}} … for arguments.
 */
public interface ProblemCode {

    /** Stable kebab-case name, such as {@code cooperative.tax-code-taken}; clients may rely on it. */
    String code();

    ProblemCategory category();

    /** What is wrong, in Vietnamese. */
    String vi();

    /** What is wrong, in English. */
    String en();
}
