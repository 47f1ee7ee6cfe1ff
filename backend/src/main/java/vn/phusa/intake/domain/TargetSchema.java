package vn.phusa.intake.domain;

import java.util.List;

/**
 * What a table is read into.
 *
 * @param fields all fields; the running number column (STT) is known without being listed
 * @param nameField the key of the field that names a record; a header must have it
 * @param keyFields the keys of the fields that identify a record; each row needs at least one of them
 */
public record TargetSchema(List<FieldDefinition> fields, String nameField, List<String> keyFields) {

    private static final FieldDefinition ROW_NUMBER = FieldDefinition.of("rowNumber", FieldKind.IGNORED,
            "STT", "Số TT", "TT", "Số thứ tự", "Thứ tự", "No", "No.", "#");

    public TargetSchema {
        fields = List.copyOf(fields);
        keyFields = List.copyOf(keyFields);
        requireField(fields, nameField);
        for (String key : keyFields) {
            requireField(fields, key);
        }
    }

    private static void requireField(List<FieldDefinition> fields, String key) {
        if (fields.stream().noneMatch(field -> field.key().equals(key))) {
            throw new IllegalArgumentException("The schema has no field " + key);
        }
    }

    /** The field of that key. */
    public FieldDefinition field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst().orElseThrow();
    }

    /** The running number, present in nearly every table and never read. */
    static FieldDefinition rowNumber() {
        return ROW_NUMBER;
    }
}
