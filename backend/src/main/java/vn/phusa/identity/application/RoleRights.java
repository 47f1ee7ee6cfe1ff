package vn.phusa.identity.application;

import static vn.phusa.identity.application.Permission.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.phusa.identity.domain.Role;

/** The rights table: which role may do what. */
final class RoleRights {

    private static final Set<Permission> READING = EnumSet.of(COOPERATIVE_READ, INDICATOR_READ, TERRITORY_READ,
            PROGRAMME_READ, CRITERIA_READ, SELECTION_READ, LEDGER_READ, JOB_READ);

    private static final Map<Role, Set<Permission>> TABLE = Map.of(
            Role.CITY_ADMINISTRATOR, EnumSet.allOf(Permission.class),
            Role.DEPARTMENT_OFFICER, with(READING, COOPERATIVE_CONTACT, COOPERATIVE_WRITE, ANNUAL_REPORT_WRITE,
                    IMPORT_RUN, CRITERIA_WRITE, SELECTION_WRITE, SELECTION_DECIDE),
            Role.ALLIANCE_ADVISER, with(READING, COOPERATIVE_CONTACT, ANNUAL_REPORT_WRITE, SELECTION_WRITE),
            Role.CITY_LEADER, READING,
            Role.COOPERATIVE_MANAGER, EnumSet.of(COOPERATIVE_READ, COOPERATIVE_CONTACT, ANNUAL_REPORT_WRITE,
                    INDICATOR_READ, TERRITORY_READ, PROGRAMME_READ, CRITERIA_READ),
            Role.INTEGRATOR, with(READING, COOPERATIVE_WRITE, ANNUAL_REPORT_WRITE, IMPORT_RUN));

    private RoleRights() {
    }

    static Set<Permission> of(Role role) {
        return TABLE.get(role);
    }

    private static Set<Permission> with(Set<Permission> base, Permission... more) {
        EnumSet<Permission> all = EnumSet.copyOf(base);
        all.addAll(Set.of(more));
        return all;
    }
}
