package vn.phusa.shared.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * JSON in one form only: keys sorted, no spaces, numbers plain and without trailing zeros, nulls left out. So a hash
 * survives a way through the database, which keeps neither the order of keys nor the writing of numbers.
 */
public final class CanonicalJson {

    private CanonicalJson() {
    }

    /** SHA-256 of the canonical text, as 64 hex digits. */
    public static String hash(JsonNode value) {
        return sha256(write(value));
    }

    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String write(JsonNode value) {
        StringBuilder out = new StringBuilder(256);
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, JsonNode value) {
        if (value.isObject()) {
            appendObject(out, value);
        } else if (value.isArray()) {
            out.append('[');
            for (int i = 0; i < value.size(); i++) {
                if (i > 0) {
                    out.append(',');
                }
                append(out, value.get(i));
            }
            out.append(']');
        } else if (value.isNumber()) {
            out.append(value.decimalValue().stripTrailingZeros().toPlainString());
        } else {
            out.append(value);
        }
    }

    private static void appendObject(StringBuilder out, JsonNode value) {
        TreeSet<String> names = new TreeSet<>();
        value.fieldNames().forEachRemaining(names::add);
        out.append('{');
        boolean first = true;
        for (String name : names) {
            if (!value.get(name).isNull()) {
                if (!first) {
                    out.append(',');
                }
                first = false;
                out.append(com.fasterxml.jackson.databind.node.TextNode.valueOf(name)).append(':');
                append(out, value.get(name));
            }
        }
        out.append('}');
    }
}
