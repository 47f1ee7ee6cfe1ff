package vn.phusa.intake.domain;

import java.util.List;

/**
 * One field that a table may fill.
 *
 * @param key its name in the result; for yearly figures the indicator, which comes out as {@code figure:key:year}
 * @param kind how it is read
 * @param figureKind for yearly figures how the values are read, else null
 * @param aliases the header texts by which files name it, Vietnamese and English; the first is shown in messages
 * @param required whether every row needs it
 * @param choices for choice fields the allowed values
 * @param maxLength for text the longest that is taken
 */
public record FieldDefinition(String key, FieldKind kind, FieldKind figureKind, List<String> aliases,
                              boolean required, List<Choice> choices, int maxLength) {

    private static final int USUAL_LENGTH = 500;

    public FieldDefinition {
        aliases = List.copyOf(aliases);
        choices = List.copyOf(choices);
        if (kind != FieldKind.YEARLY_FIGURE && figureKind != null
                || kind == FieldKind.YEARLY_FIGURE && (figureKind == null || figureKind == FieldKind.YEARLY_FIGURE)) {
            throw new IllegalArgumentException("A figure kind belongs to yearly figures: " + key);
        }
    }

    /** A field read as one kind. */
    public static FieldDefinition of(String key, FieldKind kind, String... aliases) {
        return new FieldDefinition(key, kind, null, List.of(aliases), false, List.of(), USUAL_LENGTH);
    }

    /** A field with named choices. */
    public static FieldDefinition choice(String key, List<Choice> choices, String... aliases) {
        return new FieldDefinition(key, FieldKind.CHOICE, null, List.of(aliases), false, choices, USUAL_LENGTH);
    }

    /** An indicator with one value a year; its header must name the year. */
    public static FieldDefinition yearlyFigure(String indicator, FieldKind figureKind, String... aliases) {
        return new FieldDefinition(indicator, FieldKind.YEARLY_FIGURE, figureKind, List.of(aliases), false, List.of(),
                USUAL_LENGTH);
    }

    /** The same field, needed in every row. */
    public FieldDefinition asRequired() {
        return new FieldDefinition(key, kind, figureKind, aliases, true, choices, maxLength);
    }

    /** The same field with another longest text. */
    public FieldDefinition withMaxLength(int length) {
        return new FieldDefinition(key, kind, figureKind, aliases, required, choices, length);
    }

    /** How the values are read: the kind, or the figure kind of a yearly figure. */
    public FieldKind valueKind() {
        return kind == FieldKind.YEARLY_FIGURE ? figureKind : kind;
    }

    /** What messages call the field. */
    public String label() {
        return aliases.isEmpty() ? key : aliases.getFirst();
    }
}
