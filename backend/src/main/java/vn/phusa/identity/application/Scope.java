package vn.phusa.identity.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phusa.shared.sql.Sql;

/**
 * Which cooperatives a permission reaches.
 *
 * @param city         true: all of them, the lists below do not matter
 * @param units        those in one of these administrative units
 * @param cooperatives these themselves
 */
public record Scope(boolean city, Set<UUID> units, Set<UUID> cooperatives) {

    public static final Scope CITY = new Scope(true, Set.of(), Set.of());
    public static final Scope NOTHING = new Scope(false, Set.of(), Set.of());

    /**
     * Narrows a query to the scope.
     *
     * @param cooperativeColumn SQL of the cooperative's id
     * @param unitColumn        SQL of its administrative unit's id
     */
    public Sql narrow(Sql sql, String cooperativeColumn, String unitColumn) {
        if (city) {
            return sql;
        }
        return sql.where("(" + cooperativeColumn + " = ANY (?) OR " + unitColumn + " = ANY (?))",
                cooperatives.toArray(UUID[]::new), units.toArray(UUID[]::new));
    }

    /** Whether a cooperative lies within. */
    public boolean reaches(UUID cooperativeId, UUID unitId) {
        return city || cooperatives.contains(cooperativeId) || (unitId != null && units.contains(unitId));
    }

    Scope and(Scope other) {
        if (city || other.city) {
            return CITY;
        }
        return new Scope(false, union(units, other.units), union(cooperatives, other.cooperatives));
    }

    static Scope ofUnits(List<UUID> ids) {
        return new Scope(false, Set.copyOf(ids), Set.of());
    }

    static Scope ofCooperatives(List<UUID> ids) {
        return new Scope(false, Set.of(), Set.copyOf(ids));
    }

    private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
        Set<UUID> all = new HashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }
}
