package vn.phusa.shared.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.phusa.shared.page.Cursor;
import vn.phusa.shared.page.SortOption;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** A statement and its parameters, grown condition by condition. Values are always bound, never pasted. */
public final class Sql {

    private final StringBuilder text;
    private final List<Object> parameters = new ArrayList<>();
    private boolean filtered;

    private Sql(String head) {
        this.text = new StringBuilder(head);
    }

    public static Sql of(String head, Object... values) {
        Sql sql = new Sql(head);
        sql.bind(values);
        return sql;
    }

    /** Adds a condition; the first one opens WHERE. */
    public Sql where(String condition, Object... values) {
        text.append(filtered ? "\n   AND " : "\n WHERE ").append(condition);
        filtered = true;
        bind(values);
        return this;
    }

    /** Adds a condition only when there is a value for it. */
    public Sql whereIf(Object value, String condition) {
        return value == null ? this : where(condition, value);
    }

    public Sql append(String more, Object... values) {
        text.append('\n').append(more);
        bind(values);
        return this;
    }

    /**
     * Orders by the chosen sort and then by id, starts after the cursor, and asks for one row more than the limit.
     *
     * @param id SQL of the unique id that settles equal values
     */
    public Sql page(SortOption.Chosen sort, String id, String encodedCursor, int limit) {
        Cursor cursor = Cursor.decode(encodedCursor, sort.name(), 2);
        String direction = sort.descending() ? " DESC" : " ASC";
        String expression = sort.option().expression();
        if (cursor != null) {
            where("(" + expression + ", " + id + ") " + (sort.descending() ? "<" : ">")
                    + " (CAST(? AS " + sort.option().cast() + "), ?)", cursor.values().get(0), uuid(cursor));
        }
        text.append("\n ORDER BY ").append(expression).append(direction).append(", ").append(id).append(direction);
        return append(" LIMIT ?", limit + 1);
    }

    private static UUID uuid(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().get(1));
        } catch (IllegalArgumentException | NullPointerException forged) {
            throw Problem.of(SharedProblem.INVALID_CURSOR);
        }
    }

    private void bind(Object... values) {
        for (Object value : values) {
            parameters.add(value);
        }
    }

    public String text() {
        return text.toString();
    }

    public List<Object> parameters() {
        return parameters;
    }
}
