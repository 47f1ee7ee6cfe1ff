package vn.phusa.shared.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/**
 * The place where a page ended: the sort it belongs to and the values of the last row.
 *
 * <p>Opaque to clients. The values are only ever bound as parameters, so a forged cursor can skip rows
 * but never reach rows that the filters and the scope hide.
 */
public record Cursor(String sort, List<String> values) {

    private static final char SEPARATOR = '\u001f';
    private static final char ABSENT = '\u0001';
    private static final int LONGEST = 2_000;

    public static Cursor of(String sort, Object... values) {
        return new Cursor(sort, Arrays.stream(values).map(v -> v == null ? null : v.toString()).toList());
    }

    public String encode() {
        StringBuilder text = new StringBuilder(sort);
        for (String value : values) {
            text.append(SEPARATOR).append(value == null ? String.valueOf(ABSENT) : value);
        }
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor of a list.
     *
     * @param encoded text from the client, or null for the first page
     * @param sort    the sort of this request; a cursor of another sort is refused
     * @param size    how many values it must hold
     * @return null for the first page
     */
    public static Cursor decode(String encoded, String sort, int size) {
        if (encoded == null) {
            return null;
        }
        if (encoded.length() > LONGEST) {
            throw Problem.of(SharedProblem.INVALID_CURSOR);
        }
        String text;
        try {
            text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw Problem.of(SharedProblem.INVALID_CURSOR);
        }
        String[] parts = text.split(String.valueOf(SEPARATOR), -1);
        if (parts.length != size + 1 || !parts[0].equals(sort) || text.indexOf('\0') >= 0) {
            throw Problem.of(SharedProblem.INVALID_CURSOR);
        }
        List<String> values = Arrays.stream(parts, 1, parts.length)
                .map(part -> part.equals(String.valueOf(ABSENT)) ? null : part)
                .toList();
        return new Cursor(sort, values);
    }
}
