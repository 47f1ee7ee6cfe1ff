package vn.phusa.criteria.domain;

/** What kind of value a fact holds, and how expressions see it. */
public enum FactType {
    /** CEL string. */
    TEXT,
    /** CEL int: whole numbers and đồng, exact up to 18 digits. */
    INTEGER,
    /** CEL double; only for comparing, never for adding up. */
    DECIMAL,
    /** CEL bool. */
    BOOLEAN
}
