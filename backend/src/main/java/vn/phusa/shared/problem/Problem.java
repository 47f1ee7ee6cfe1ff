package vn.phusa.shared.problem;

import java.util.List;

/** A refusal with a stable code, on its way to becoming an RFC 9457 answer. */
public final class Problem extends RuntimeException {

    private final transient ProblemCode code;
    private final transient Object[] arguments;
    private final transient List<FieldViolation> violations;
    private final transient Object current;

    private Problem(ProblemCode code, Object[] arguments, List<FieldViolation> violations, Object current) {
        super(code.code(), null, false, false);
        this.code = code;
        this.arguments = arguments;
        this.violations = List.copyOf(violations);
        this.current = current;
    }

    public static Problem of(ProblemCode code, Object... arguments) {
        return new Problem(code, arguments, List.of(), null);
    }

    /** A refusal that points at the fields it is about. */
    public static Problem at(ProblemCode code, List<FieldViolation> violations, Object... arguments) {
        return new Problem(code, arguments, violations, null);
    }

    /** A refusal of a stale write, carrying the state as it is now. */
    public static Problem stale(Object current) {
        return new Problem(SharedProblem.STALE, new Object[0], List.of(), current);
    }

    public ProblemCode code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public List<FieldViolation> violations() {
        return violations;
    }

    /** The record as it is now, for a stale write; otherwise null. */
    public Object current() {
        return current;
    }
}
