package vn.phusa.cooperative.domain;

/** The sectors in which the city counts its cooperatives (KH 185/KH-UBND, 05/09/2022). */
public enum Sector {
    /** Nông nghiệp. */
    AGRICULTURE,
    /** Công nghiệp – tiểu thủ công nghiệp. */
    INDUSTRY_HANDICRAFT,
    /** Giao thông vận tải. */
    TRANSPORT,
    /** Thương mại – dịch vụ. */
    TRADE_SERVICES,
    /** Xây dựng. */
    CONSTRUCTION,
    /** Quỹ tín dụng nhân dân. */
    CREDIT
}
