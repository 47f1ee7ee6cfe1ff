package vn.phusa.shared.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import vn.phusa.shared.problem.FieldViolation;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** Collects every fault of shape of one body instead of stopping at the first. */
public final class ShapeViolations {

    private static final int MOST = 100;
    private static final ThreadLocal<List<FieldViolation>> COLLECTING = new ThreadLocal<>();

    private ShapeViolations() {
    }

    /** Reads with collection switched on; throws one problem naming all faults of shape. */
    public static <T> T reading(Callable<T> read) throws Exception {
        List<FieldViolation> found = new ArrayList<>();
        COLLECTING.set(found);
        try {
            T value = read.call();
            if (!found.isEmpty()) {
                throw Problem.at(SharedProblem.INVALID_INPUT, found);
            }
            return value;
        } finally {
            COLLECTING.remove();
        }
    }

    /** Jackson's hook: notes the fault, skips the value and reads on. */
    static final class Collector extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
                JsonDeserializer<?> deserializer, Object owner, String name) throws IOException {
            if (COLLECTING.get() == null) {
                return false;
            }
            note(parser, "unknown-field", "trường này không có", "there is no such field");
            parser.skipChildren();
            return true;
        }

        @Override
        public Object handleWeirdStringValue(DeserializationContext context, Class<?> target, String value,
                String failure) throws IOException {
            return refuse(context.getParser(), target);
        }

        @Override
        public Object handleWeirdNumberValue(DeserializationContext context, Class<?> target, Number value,
                String failure) throws IOException {
            return refuse(context.getParser(), target);
        }

        @Override
        public Object handleUnexpectedToken(DeserializationContext context, JavaType target, JsonToken token,
                JsonParser parser, String failure) throws IOException {
            Object answer = refuse(parser, target.getRawClass());
            parser.skipChildren();
            return answer;
        }

        private static Object refuse(JsonParser parser, Class<?> target) {
            if (COLLECTING.get() == null) {
                return NOT_HANDLED;
            }
            note(parser, "wrong-type", "phải là " + expected(target, true), "must be " + expected(target, false));
            return null;
        }

        private static void note(JsonParser parser, String code, String vi, String en) {
            List<FieldViolation> found = COLLECTING.get();
            if (found.size() < MOST) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                found.add(new FieldViolation(pointer.length() > 400 ? pointer.substring(0, 400) : pointer, code, vi, en));
            }
        }

        private static String expected(Class<?> target, boolean vietnamese) {
            if (target.isEnum()) {
                String offered = String.join(", ",
                        Arrays.stream(target.getEnumConstants()).map(Object::toString).toList());
                return (vietnamese ? "một trong: " : "one of: ") + offered;
            }
            return switch (target.getSimpleName()) {
                case "String" -> vietnamese ? "văn bản đọc được" : "readable text";
                case "Integer", "Long", "int", "long" -> vietnamese ? "số nguyên" : "a whole number";
                case "BigDecimal" -> vietnamese ? "số" : "a number";
                case "Boolean", "boolean" -> "true / false";
                case "LocalDate" -> vietnamese ? "ngày dạng YYYY-MM-DD" : "a date as YYYY-MM-DD";
                case "UUID" -> vietnamese ? "một id (UUID)" : "an id (UUID)";
                case "List", "Collection", "Set" -> vietnamese ? "danh sách" : "a list";
                default -> vietnamese ? "một đối tượng" : "an object";
            };
        }
    }
}
