package vn.phusa.identity.domain;

/** The roles of the programme; what each may do stands in the rights table of the application. */
public enum Role {
    /** Quản trị hệ thống của thành phố: accounts and everything else. */
    CITY_ADMINISTRATOR,
    /** Cán bộ sở: keeps the register, runs rounds, records decisions. */
    DEPARTMENT_OFFICER,
    /** Cán bộ Liên minh HTX: advises cooperatives, completes dossiers. */
    ALLIANCE_ADVISER,
    /** Lãnh đạo thành phố: reads everything. */
    CITY_LEADER,
    /** Giám đốc HTX: only the own cooperatives. */
    COOPERATIVE_MANAGER,
    /** Another organisation's system; its token's scopes limit it further. */
    INTEGRATOR
}
