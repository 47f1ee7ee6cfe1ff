package vn.phusa.shared.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.phusa.shared.problem.FieldViolation;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** Reads numbers, dates, booleans, ids and enums of the query; what cannot be read is a 400 that names the place. */
@Provider
public class StrictParameterConverters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // the class of T decides the branch, so the cast is right
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        String name = queryName(annotations);
        if (name == null) {
            return null;
        }
        if (rawType == Integer.class) {
            return (ParamConverter<T>) reading(name, StrictParameterConverters::integer, "số nguyên", "a whole number");
        }
        if (rawType == Boolean.class) {
            return (ParamConverter<T>) reading(name, StrictParameterConverters::bool, "true hoặc false", "true or false");
        }
        if (rawType == LocalDate.class) {
            return (ParamConverter<T>) reading(name, StrictParameterConverters::date,
                    "ngày dạng YYYY-MM-DD", "a date as YYYY-MM-DD");
        }
        if (rawType == UUID.class) {
            return (ParamConverter<T>) reading(name, StrictParameterConverters::uuid, "một id (UUID)", "an id (UUID)");
        }
        if (rawType.isEnum()) {
            String offered = String.join(", ", Arrays.stream(rawType.getEnumConstants()).map(Object::toString).toList());
            return (ParamConverter<T>) reading(name, text -> constant(rawType, text),
                    "một trong: " + offered, "one of: " + offered);
        }
        return null;
    }

    private static String queryName(Annotation[] annotations) {
        return Arrays.stream(annotations).filter(QueryParam.class::isInstance)
                .map(a -> ((QueryParam) a).value()).findFirst().orElse(null);
    }

    private static <T> ParamConverter<T> reading(String name, Function<String, T> reader, String vi, String en) {
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                T value = reader.apply(text);
                if (value == null) {
                    throw Problem.at(SharedProblem.INVALID_INPUT, List.of(FieldViolation.query(name, "wrong-type",
                            "phải là " + vi, "must be " + en)));
                }
                return value;
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }

    private static Integer integer(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static Boolean bool(String text) {
        return "true".equals(text) ? Boolean.TRUE : "false".equals(text) ? Boolean.FALSE : null;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static UUID uuid(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> ((Enum<?>) c).name().equals(text))
                .findFirst().orElse(null);
    }
}
