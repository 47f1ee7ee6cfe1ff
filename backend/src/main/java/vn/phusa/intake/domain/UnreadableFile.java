package vn.phusa.intake.domain;

import java.util.List;

/** Thrown when a file cannot be read as a table at all; it may come while rows are streamed, not only at opening. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileProblem problem;
    private final transient List<String> arguments;

    public UnreadableFile(FileProblem problem, String... arguments) {
        super(problem.code() + " " + List.of(arguments));
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public UnreadableFile(FileProblem problem, Throwable cause, String... arguments) {
        this(problem, arguments);
        initCause(cause);
    }

    public FileProblem problem() {
        return problem;
    }

    /** The stable code. */
    public String code() {
        return problem.code();
    }

    public List<String> arguments() {
        return arguments;
    }

    public String messageVi() {
        return MessageText.fill(problem.vi(), arguments);
    }

    public String messageEn() {
        return MessageText.fill(problem.en(), arguments);
    }

    public String remedyVi() {
        return MessageText.fill(problem.remedyVi(), arguments);
    }

    public String remedyEn() {
        return MessageText.fill(problem.remedyEn(), arguments);
    }
}
