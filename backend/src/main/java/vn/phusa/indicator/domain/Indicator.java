package vn.phusa.indicator.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * One yearly figure that a law or plan asks for.
 *
 * @param minimum lowest possible value, or null; an arithmetic truth, never a threshold of policy
 * @param maximum highest possible value, or null
 * @param aliases how offices head its column
 */
public record Indicator(String code, String nameVi, String nameEn, String unit, ValueType valueType,
        BigDecimal minimum, BigDecimal maximum, String law, String source, boolean confirmed, String note,
        List<String> aliases) {
}
