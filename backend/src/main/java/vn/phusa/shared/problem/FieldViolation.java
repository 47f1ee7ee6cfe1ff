package vn.phusa.shared.problem;

/**
 * One thing wrong with one field of the input.
 *
 * @param pointer JSON pointer into the body ({@code /name}), or {@code ?name} for a parameter of the query
 * @param code    stable kebab-case reason
 * @param vi      what is wrong and what to do, in Vietnamese
 * @param en      the same in English
 */
public record FieldViolation(String pointer, String code, String vi, String en) {

    public static FieldViolation body(String field, String code, String vi, String en) {
        return new FieldViolation("/" + field, code, vi, en);
    }

    public static FieldViolation query(String name, String code, String vi, String en) {
        return new FieldViolation("?" + name, code, vi, en);
    }
}
