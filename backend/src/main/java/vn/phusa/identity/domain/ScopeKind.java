package vn.phusa.identity.domain;

/** How far a role reaches. */
public enum ScopeKind {
    /** The whole city. */
    CITY,
    /** The cooperatives of some administrative units. */
    UNITS,
    /** Named cooperatives. */
    COOPERATIVES
}
