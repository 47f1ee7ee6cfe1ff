package vn.phusa.intake.domain;

import java.math.BigDecimal;

/** The unit in which a column states amounts. */
public enum MoneyUnit {
    VND(0, "đồng"),
    VND_THOUSAND(3, "nghìn đồng"),
    VND_MILLION(6, "triệu đồng"),
    VND_BILLION(9, "tỷ đồng");

    private final int power;
    private final String label;

    MoneyUnit(int power, String label) {
        this.power = power;
        this.label = label;
    }

    /** The amount in đồng. */
    public BigDecimal toDong(BigDecimal amount) {
        return amount.scaleByPowerOfTen(power);
    }

    public String label() {
        return label;
    }
}
