package vn.phusa.demonstration.application;

import vn.phusa.shared.actor.ActorKind;

/** The accounts of the demonstration realm that have a role; subjects and names are those of the realm. */
enum DemonstrationAccount {
    ADMINISTRATOR(1, "quantri", "Quản trị thành phố (minh họa)", ActorKind.PERSON, "CITY_ADMINISTRATOR"),
    OFFICER(2, "canbo", "Cán bộ Sở (minh họa)", ActorKind.PERSON, "DEPARTMENT_OFFICER"),
    ADVISER(3, "lienminh", "Tư vấn Liên minh Hợp tác xã (minh họa)", ActorKind.PERSON, "ALLIANCE_ADVISER"),
    LEADER(4, "lanhdao", "Lãnh đạo thành phố (minh họa)", ActorKind.PERSON, "CITY_LEADER"),
    /** Manages one of the invented cooperatives. */
    MANAGER(5, "giamdoc", "Giám đốc hợp tác xã (minh họa)", ActorKind.PERSON, "COOPERATIVE_MANAGER"),
    INTEGRATOR(7, "service-account-phusa-integrator", "Hệ thống tích hợp (minh họa)", ActorKind.SYSTEM,
            "INTEGRATOR");

    private final int serial;
    private final String username;
    private final String title;
    private final ActorKind kind;
    private final String role;

    DemonstrationAccount(int serial, String username, String title, ActorKind kind, String role) {
        this.serial = serial;
        this.username = username;
        this.title = title;
        this.kind = kind;
        this.role = role;
    }

    String subject() {
        return "00000000-0000-7000-8000-%012d".formatted(serial);
    }

    String username() {
        return username;
    }

    String title() {
        return title;
    }

    ActorKind kind() {
        return kind;
    }

    String role() {
        return role;
    }

    boolean managesOne() {
        return this == MANAGER;
    }
}
