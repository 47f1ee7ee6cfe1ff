package vn.phusa.criteria.domain;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What is known of one cooperative.
 *
 * @param dataYear the year that {@code [0]} means
 * @param single   fact name → String, Long, BigDecimal or Boolean
 * @param yearly   fact name → calendar year → value
 */
public record CaseFacts(int dataYear, Map<String, Object> single, Map<String, Map<Integer, Object>> yearly) {

    /** How many years back an expression may look. */
    public static final int YEARS_BACK = 9;

    /** The value, or null when it is not known. */
    public Object value(FactReference reference) {
        Object value = reference.yearsBack() == null ? single.get(reference.name())
                : yearly.getOrDefault(reference.name(), Map.of()).get(dataYear - reference.yearsBack());
        return value instanceof BigDecimal exact && exact.scale() <= 0 ? (Object) exact.longValueExact() : value;
    }
}
