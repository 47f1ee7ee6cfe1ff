package vn.phusa.cooperative.domain;

/** The law under which a cooperative is organised. */
public enum OperatingLaw {
    /** Luật Hợp tác xã 2012. */
    LAW_2012,
    /** Luật Hợp tác xã 17/2023/QH15, in force since 01/07/2024. */
    LAW_2023
}
