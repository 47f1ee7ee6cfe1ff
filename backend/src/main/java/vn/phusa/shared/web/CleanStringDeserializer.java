package vn.phusa.shared.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reads text as NFC and refuses what a database cannot keep: NUL, lone surrogates, control characters. */
class CleanStringDeserializer extends StdScalarDeserializer<String> {

    /** Zero-width characters come along when people copy; they mean nothing and hide behind a name. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\uFEFF]");

    CleanStringDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = INVISIBLE.matcher(parser.getText()).replaceAll("");
        if (unclean(text)) {
            return (String) context.handleWeirdStringValue(String.class, text, "control character");
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean unclean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean reordering = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
            if (reordering || c >= '\u007F' && c <= '\u009F') {
                return true;
            }
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return true;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            } else if (Character.isLowSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
