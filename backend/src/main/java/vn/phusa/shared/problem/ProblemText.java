package vn.phusa.shared.problem;

import java.util.List;

/** Turns a problem into the words of one language. */
public final class ProblemText {

    private ProblemText() {
    }

    /** Fills {@code {0}} … by the arguments; a missing argument leaves the place empty. */
    public static String fill(String template, Object... arguments) {
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            if (c == '{' && at + 2 < template.length() && template.charAt(at + 2) == '}'
                    && Character.isDigit(template.charAt(at + 1))) {
                int index = template.charAt(at + 1) - '0';
                filled.append(index < arguments.length ? String.valueOf(arguments[index]) : "");
                at += 3;
            } else {
                filled.append(c);
                at++;
            }
        }
        return filled.toString();
    }

    public static ProblemView view(Problem problem, Language language, String instance, String requestId) {
        ProblemCode code = problem.code();
        List<ProblemView.FieldErrorView> errors = problem.violations().stream()
                .map(v -> new ProblemView.FieldErrorView(v.pointer(), v.code(), language.choose(v.vi(), v.en())))
                .toList();
        String title = fill(language.choose(code.vi(), code.en()), problem.arguments());
        return new ProblemView("/problems/" + code.code(), title, code.category().status(), null, instance,
                code.code(), requestId, errors.isEmpty() ? null : errors, problem.current());
    }
}
