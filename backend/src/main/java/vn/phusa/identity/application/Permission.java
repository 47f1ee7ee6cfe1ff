package vn.phusa.identity.application;

import java.util.EnumSet;
import java.util.Set;

/** What can be allowed; each names the token scope that a system needs for it ({@code <room>:read|write}). */
public enum Permission {
    COOPERATIVE_READ("cooperative:read"),
    /** See phone and e-mail of a representative. */
    COOPERATIVE_CONTACT("cooperative:contact"),
    COOPERATIVE_WRITE("cooperative:write"),
    ANNUAL_REPORT_WRITE("cooperative:write"),
    IMPORT_RUN("cooperative:write"),
    INDICATOR_READ("indicator:read"),
    TERRITORY_READ("territory:read"),
    PROGRAMME_READ("programme:read"),
    CRITERIA_READ("criteria:read"),
    CRITERIA_WRITE("criteria:write"),
    SELECTION_READ("selection:read"),
    SELECTION_WRITE("selection:write"),
    /** Record the decision of a round. */
    SELECTION_DECIDE("selection:decide"),
    LEDGER_READ("ledger:read"),
    JOB_READ("job:read"),
    IDENTITY_READ("identity:read"),
    IDENTITY_WRITE("identity:write"),
    /** Remove the demonstration data. */
    DEMONSTRATION_REMOVE("demonstration:remove");

    private static final Set<Permission> CITY_ONLY = EnumSet.of(SELECTION_READ, SELECTION_WRITE, SELECTION_DECIDE,
            LEDGER_READ, DEMONSTRATION_REMOVE, IDENTITY_READ, IDENTITY_WRITE);

    private final String tokenScope;

    Permission(String tokenScope) {
        this.tokenScope = tokenScope;
    }

    /** Only of use over the whole city: a round or the ledger cannot be cut to a few cooperatives. */
    public boolean cityOnly() {
        return CITY_ONLY.contains(this);
    }

    /** Scope that a token of a system must carry. */
    public String tokenScope() {
        return tokenScope;
    }
}
