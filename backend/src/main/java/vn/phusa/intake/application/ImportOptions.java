package vn.phusa.intake.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.phusa.shared.problem.FieldViolation;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** What is to be done with an uploaded file. */
public record ImportOptions(String target, boolean dryRun, OnError onError, EncodingAsked encoding) {

    /** Reads the parameters of the query; refuses all that is wrong at once. */
    static ImportOptions read(String target, Boolean dryRun, String onError, String encoding, List<String> targets) {
        List<FieldViolation> violations = new ArrayList<>();
        if (!targets.contains(target)) {
            violations.add(unknown("target", targets));
        }
        OnError rule = constant(OnError.values(), onError, "onError", violations);
        EncodingAsked letters = constant(EncodingAsked.values(), encoding, "encoding", violations);
        if (!violations.isEmpty()) {
            throw Problem.at(SharedProblem.INVALID_INPUT, violations);
        }
        return new ImportOptions(target, Boolean.TRUE.equals(dryRun), rule, letters);
    }

    private static <E extends Enum<E>> E constant(E[] constants, String text, String parameter,
            List<FieldViolation> violations) {
        return Arrays.stream(constants).filter(c -> name(c).equals(text)).findFirst().orElseGet(() -> {
            violations.add(unknown(parameter, Arrays.stream(constants).map(ImportOptions::name).toList()));
            return null;
        });
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static FieldViolation unknown(String parameter, List<String> offered) {
        String list = String.join(", ", offered);
        return FieldViolation.query(parameter, "unknown-value", "phải là một trong: " + list, "must be one of: " + list);
    }
}
