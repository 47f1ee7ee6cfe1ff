package vn.phusa.shared.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Reads a date only as {@code YYYY-MM-DD} of the years 1900–2200: nothing older or later is meant by anybody. */
class StrictDateDeserializer extends StdScalarDeserializer<LocalDate> {

    private static final Pattern FORM = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}|2200-[0-9]{2}-[0-9]{2}");

    StrictDateDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        String text = parser.getText();
        try {
            if (FORM.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noSuchDay) {
            // Said in the same words as any other text that is no date.
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a date");
    }
}
