package vn.phusa.cooperative.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.phusa.shared.problem.FieldViolation;

/** Checks the figures of a year against the catalogue, all at once. */
public final class Figures {

    private final Map<String, Rule> catalogue;
    private final List<FieldViolation> violations = new ArrayList<>();
    private final Map<String, Object> accepted = new TreeMap<>();

    /**
     * What the catalogue says of one indicator.
     *
     * @param whole   only whole numbers
     * @param yesOrNo true/false instead of a number
     */
    public record Rule(boolean whole, boolean yesOrNo, BigDecimal minimum, BigDecimal maximum) {
    }

    public Figures(Map<String, Rule> catalogue) {
        this.catalogue = catalogue;
    }

    /** Takes one value; null takes it away. */
    public void put(String code, Object value) {
        Rule rule = catalogue.get(code);
        if (rule == null) {
            refuse(code, "unknown-indicator", "không có chỉ tiêu này trong danh mục", "no such indicator");
        } else if (value != null) {
            accept(code, rule, value);
        }
    }

    private void accept(String code, Rule rule, Object value) {
        if (rule.yesOrNo()) {
            if (value instanceof Boolean) {
                accepted.put(code, value);
            } else {
                refuse(code, "wrong-type", "phải là true hoặc false", "must be true or false");
            }
            return;
        }
        BigDecimal number = number(value);
        if (number == null) {
            refuse(code, "wrong-type", "phải là số viết trong dấu nháy, ví dụ \"1500000\"",
                    "must be a number written as text, such as \"1500000\"");
        } else if (rule.whole() && number.stripTrailingZeros().scale() > 0) {
            refuse(code, "not-whole", "phải là số nguyên", "must be a whole number");
        } else if (rule.minimum() != null && number.compareTo(rule.minimum()) < 0) {
            refuse(code, "too-small", "phải từ " + rule.minimum().toPlainString() + " trở lên",
                    "must be at least " + rule.minimum().toPlainString());
        } else if (rule.maximum() != null && number.compareTo(rule.maximum()) > 0) {
            refuse(code, "too-large", "không được quá " + rule.maximum().toPlainString(),
                    "must be at most " + rule.maximum().toPlainString());
        } else {
            accepted.put(code, exact(number));
        }
    }

    /** Whole numbers as BigInteger, others as BigDecimal: the forms in which stored JSON comes back. */
    private static Object exact(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 ? plain.toBigIntegerExact() : plain;
    }

    private static BigDecimal number(Object value) {
        String text = value instanceof String s ? s : value instanceof BigDecimal b ? b.toPlainString() : null;
        return text != null && text.matches("-?[0-9]{1,18}(\\.[0-9]{1,6})?") ? new BigDecimal(text) : null;
    }

    private void refuse(String code, String reason, String vi, String en) {
        String shown = code.length() > 60 ? code.substring(0, 60) : code;
        violations.add(FieldViolation.body("figures/" + shown, reason, vi, en));
    }

    public List<FieldViolation> violations() {
        return violations;
    }

    /** What was accepted, by code: BigInteger, BigDecimal or Boolean. */
    public Map<String, Object> accepted() {
        return accepted;
    }
}
