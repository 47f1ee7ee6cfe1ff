package vn.phusa.shared.problem;

/** One kind of refusal: each room lists its own in an enum whose constants say what each means. */
public interface ProblemCode {

    Refusal refusal();

    /** Stable kebab-case name; clients may rely on it. */
    default String code() {
        return refusal().code();
    }

    default ProblemCategory category() {
        return refusal().category();
    }

    /** What is wrong, in Vietnamese. */
    default String vi() {
        return refusal().vi();
    }

    /** What is wrong, in English. */
    default String en() {
        return refusal().en();
    }
}
