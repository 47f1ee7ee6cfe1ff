package vn.phusa.intake.application;

import java.util.List;
import vn.phusa.intake.domain.Choice;
import vn.phusa.intake.domain.FieldDefinition;
import vn.phusa.intake.domain.FieldKind;
import vn.phusa.intake.domain.TargetSchema;

/** Turns what a room declares at the door into the schema that the reading of tables works with. */
final class SchemaMapping {

    private SchemaMapping() {
    }

    static TargetSchema schema(TargetDefinition definition) {
        return new TargetSchema(definition.fields().stream().map(SchemaMapping::field).toList(),
                definition.nameField(), definition.keyFields());
    }

    private static FieldDefinition field(TargetDefinition.Field field) {
        FieldKind kind = FieldKind.valueOf(field.kind().name());
        List<Choice> choices = field.choices().stream().map(c -> new Choice(c.key(), c.labels())).toList();
        return field.yearly()
                ? new FieldDefinition(field.key(), FieldKind.YEARLY_FIGURE, kind, field.headers(), false, choices,
                        field.maxLength())
                : new FieldDefinition(field.key(), kind, null, field.headers(), false, choices, field.maxLength());
    }
}
