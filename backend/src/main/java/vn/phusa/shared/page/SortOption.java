package vn.phusa.shared.page;

import java.util.Arrays;
import java.util.List;
import vn.phusa.shared.problem.FieldViolation;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/**
 * One way to order a list.
 *
 * @param name       as written in {@code sort=}
 * @param expression SQL that never yields null and is the head of an index
 * @param cast       SQL type of the expression, for the cursor's value
 */
public record SortOption(String name, String expression, String cast) {

    /** An option and its direction. */
    public record Chosen(SortOption option, boolean descending) {

        public String name() {
            return (descending ? "-" : "") + option.name();
        }
    }

    /**
     * Reads {@code sort=name} or {@code sort=-name}.
     *
     * @param text    from the client; null takes the fallback
     * @param options what this list offers
     */
    public static Chosen choose(String text, String fallback, SortOption... options) {
        String wanted = text == null ? fallback : text;
        boolean descending = wanted.startsWith("-");
        String name = descending ? wanted.substring(1) : wanted;
        return Arrays.stream(options).filter(o -> o.name().equals(name)).findFirst()
                .map(o -> new Chosen(o, descending))
                .orElseThrow(() -> unknown(Arrays.stream(options).map(SortOption::name).toList()));
    }

    private static Problem unknown(List<String> names) {
        String offered = String.join(", ", names);
        return Problem.at(SharedProblem.INVALID_INPUT, List.of(FieldViolation.query("sort", "unknown-sort",
                "chỉ sắp theo: " + offered + " (thêm dấu - để giảm dần)",
                "sort by one of: " + offered + " (prefix - for descending)")));
    }
}
