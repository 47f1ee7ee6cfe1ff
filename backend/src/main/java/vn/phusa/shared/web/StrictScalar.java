package vn.phusa.shared.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Set;

/** Reads a scalar only from its own kind of token: {@code "5"} is no number and {@code 1} is no boolean. */
final class StrictScalar<T> extends StdScalarDeserializer<T> {

    /** Takes the value off the parser. */
    @FunctionalInterface
    private interface Read<T> {
        T from(JsonParser parser) throws IOException;
    }

    private final transient Set<JsonToken> tokens;
    private final transient Read<T> read;

    private StrictScalar(Class<T> type, Set<JsonToken> tokens, Read<T> read) {
        super(type);
        this.tokens = tokens;
        this.read = read;
    }

    static StrictScalar<Integer> integer() {
        return new StrictScalar<>(Integer.class, Set.of(JsonToken.VALUE_NUMBER_INT),
                parser -> parser.getNumberType() == JsonParser.NumberType.INT ? parser.getIntValue() : null);
    }

    static StrictScalar<Boolean> bool() {
        return new StrictScalar<>(Boolean.class, Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE),
                JsonParser::getBooleanValue);
    }

    @Override
    @SuppressWarnings("unchecked") // the handler answers null or a value of this class
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        T value = tokens.contains(parser.currentToken()) ? read.from(parser) : null;
        return value != null ? value : (T) context.handleUnexpectedToken(handledType(), parser);
    }
}
