package vn.phusa.shared.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.phusa.shared.problem.FieldViolation;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** Puts the violations of bean validation into pointers and words of both languages. */
final class Violations {

    private Violations() {
    }

    static Problem problem(ConstraintViolationException invalid) {
        List<FieldViolation> all = invalid.getConstraintViolations().stream()
                .map(Violations::violation)
                .sorted(Comparator.comparing(FieldViolation::pointer).thenComparing(FieldViolation::code))
                .toList();
        return Problem.at(SharedProblem.INVALID_INPUT, all);
    }

    private static FieldViolation violation(ConstraintViolation<?> violation) {
        Annotation rule = violation.getConstraintDescriptor().getAnnotation();
        String pointer = queryName(violation).map(name -> "?" + name)
                .orElseGet(() -> pointer(violation.getPropertyPath()));
        return switch (rule) {
            case NotNull r -> required(pointer);
            case NotBlank r -> required(pointer);
            case NotEmpty r -> required(pointer);
            case Size r -> size(pointer, r, violation.getInvalidValue() instanceof CharSequence);
            case Min r -> new FieldViolation(pointer, "too-small", "phải từ " + r.value() + " trở lên",
                    "must be at least " + r.value());
            case Max r -> new FieldViolation(pointer, "too-large", "không được quá " + r.value(),
                    "must be at most " + r.value());
            case DecimalMin r -> new FieldViolation(pointer, "too-small", "phải từ " + r.value() + " trở lên",
                    "must be at least " + r.value());
            case DecimalMax r -> new FieldViolation(pointer, "too-large", "không được quá " + r.value(),
                    "must be at most " + r.value());
            case Pattern r -> bilingual(pointer, "wrong-form", violation.getMessage());
            default -> bilingual(pointer, "invalid", violation.getMessage());
        };
    }

    /** The parameter's name, when what was refused is a field of a class of query parameters. */
    private static Optional<String> queryName(ConstraintViolation<?> violation) {
        Path.Node last = null;
        for (Path.Node node : violation.getPropertyPath()) {
            last = node;
        }
        if (violation.getLeafBean() == null || last == null || last.getKind() != ElementKind.PROPERTY) {
            return Optional.empty();
        }
        try {
            QueryParam query = violation.getLeafBean().getClass().getField(last.getName()).getAnnotation(QueryParam.class);
            return Optional.ofNullable(query).map(QueryParam::value);
        } catch (NoSuchFieldException notAParameter) {
            return Optional.empty();
        }
    }

    private static FieldViolation required(String pointer) {
        return new FieldViolation(pointer, "required", "không được để trống", "must not be empty");
    }

    private static FieldViolation size(String pointer, Size rule, boolean text) {
        String unitVi = text ? " ký tự" : " mục";
        String unitEn = text ? " characters" : " items";
        return rule.min() == 0
                ? new FieldViolation(pointer, "too-long", "không được quá " + rule.max() + unitVi,
                        "must be at most " + rule.max() + unitEn)
                : new FieldViolation(pointer, "wrong-length", "phải có từ " + rule.min() + " đến " + rule.max() + unitVi,
                        "must have " + rule.min() + " to " + rule.max() + unitEn);
    }

    /** Messages of our own constraints are written "Vietnamese | English". */
    private static FieldViolation bilingual(String pointer, String code, String message) {
        int bar = message.indexOf(" | ");
        return bar < 0 ? new FieldViolation(pointer, code, message, message)
                : new FieldViolation(pointer, code, message.substring(0, bar), message.substring(bar + 3));
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        boolean body = false;
        boolean parameter = false;
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD) {
                parameter = true;
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                pointer.append('?').append(node.getName());
                continue;
            }
            if (parameter && !body) {
                pointer.setLength(0);
            }
            body = true;
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.isInIterable() && node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
