package vn.phusa.shared.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items      at most {@code limit} rows, in the stated order
 * @param nextCursor opaque; null on the last page
 * @param total      only when asked for with {@code count=true}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String nextCursor, Total total) {

    /**
     * A bounded count.
     *
     * @param count   rows found, never more than the bound
     * @param atLeast true when there are more than the bound ("10.000+")
     */
    public record Total(long count, boolean atLeast) {

        /** Counting stops here, so that its cost does not grow with the register. */
        public static final int BOUND = 10_000;

        public static Total bounded(long found) {
            return found > BOUND ? new Total(BOUND, true) : new Total(found, false);
        }
    }

    /** A list that is short by nature and comes whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null);
    }

    /**
     * Cuts one row more than the limit into a page.
     *
     * @param rows  up to {@code limit + 1} rows
     * @param limit rows of the page
     * @param next  makes the cursor out of the last row of the page
     */
    public static <T> Page<T> cut(List<T> rows, int limit, Function<T, String> next, Total total) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null, total);
        }
        List<T> kept = rows.subList(0, limit);
        return new Page<>(List.copyOf(kept), next.apply(kept.get(limit - 1)), total);
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), nextCursor, total);
    }
}
