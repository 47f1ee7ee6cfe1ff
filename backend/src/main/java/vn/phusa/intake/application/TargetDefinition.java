package vn.phusa.intake.application;

import java.util.List;

/**
 * What an uploaded table can fill.
 *
 * @param nameField key of the field that names a record; a header must have it
 * @param keyFields keys of the fields that identify a record; each row needs one of them
 */
public record TargetDefinition(List<Field> fields, String nameField, List<String> keyFields) {

    /** How the cells of a field are read, and the Java type that comes out. */
    public enum Kind {
        /** {@code String}. */
        TEXT,
        /** A code kept as written: {@code String}. */
        CODE,
        /** A tax code, digits only: {@code String}. */
        TAX_CODE,
        /** {@code Long}. */
        INTEGER,
        /** Whole đồng: {@code BigDecimal}. */
        MONEY,
        /** {@code BigDecimal}. */
        DECIMAL,
        /** 12 for 12%: {@code BigDecimal}. */
        PERCENT,
        /** {@code LocalDate}. */
        DATE,
        /** {@code Boolean}. */
        BOOLEAN,
        /** Key of the choice: {@code String}. */
        CHOICE
    }

    /**
     * One field.
     *
     * @param headers   texts by which files head its column; the first is shown in messages
     * @param yearly    one value a year; its values are keyed {@code figure:<key>:<year>}
     * @param maxLength longest text taken
     * @param personal  personal data: never repeated in messages
     */
    public record Field(String key, Kind kind, List<String> headers, boolean yearly, List<Choice> choices,
            int maxLength, boolean personal) {

        private static final int USUAL_LENGTH = 500;

        public static Field text(String key, int maxLength, String... headers) {
            return new Field(key, Kind.TEXT, List.of(headers), false, List.of(), maxLength, false);
        }

        public static Field of(String key, Kind kind, String... headers) {
            return new Field(key, kind, List.of(headers), false, List.of(), USUAL_LENGTH, false);
        }

        public static Field choice(String key, List<Choice> choices, String... headers) {
            return new Field(key, Kind.CHOICE, List.of(headers), false, choices, USUAL_LENGTH, false);
        }

        public static Field yearly(String key, Kind kind, List<String> headers) {
            return new Field(key, kind, headers, true, List.of(), USUAL_LENGTH, false);
        }

        public Field withMaxLength(int length) {
            return new Field(key, kind, headers, yearly, choices, length, personal);
        }

        public Field asPersonal() {
            return new Field(key, kind, headers, yearly, choices, maxLength, true);
        }
    }

    /** One value of a field with choices; the first label is shown in messages. */
    public record Choice(String key, List<String> labels) {

        public static Choice of(String key, String... labels) {
            return new Choice(key, List.of(labels));
        }
    }

    boolean isPersonal(String key) {
        return fields.stream().anyMatch(field -> field.personal() && field.key().equals(key));
    }
}
