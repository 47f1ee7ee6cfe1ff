package vn.phusa.identity.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.phusa.identity.domain.Account;
import vn.phusa.identity.domain.Role;
import vn.phusa.identity.domain.RoleGrant;
import vn.phusa.identity.domain.ScopeKind;
import vn.phusa.shared.actor.ActorKind;

/** An account with what it may do, ready to be asked. */
public record SignedIn(UUID id, String username, String name, String email, ActorKind kind, boolean active,
        List<Grant> grants, Map<Permission, Scope> scopes) {

    /** A role and how far it reaches. */
    public record Grant(Role role, ScopeKind scopeKind, List<UUID> scopeIds) {
    }

    static SignedIn from(Account account) {
        List<Grant> grants = account.grants().stream()
                .map(g -> new Grant(g.role(), g.scopeKind(), g.scopeIds())).toList();
        Map<Permission, Scope> scopes = new EnumMap<>(Permission.class);
        if (account.active()) {
            account.grants().forEach(grant -> RoleRights.of(grant.role())
                    .forEach(permission -> scopes.merge(permission, scope(grant), Scope::and)));
        }
        return new SignedIn(account.id(), account.username(), account.name(), account.email(), account.kind(),
                account.active(), grants, Map.copyOf(scopes));
    }

    private static Scope scope(RoleGrant grant) {
        return switch (grant.scopeKind()) {
            case CITY -> Scope.CITY;
            case UNITS -> Scope.ofUnits(grant.scopeIds());
            case COOPERATIVES -> Scope.ofCooperatives(grant.scopeIds());
        };
    }

    boolean matches(AccountService.Claims claims) {
        return Objects.equals(username, claims.username()) && Objects.equals(name, claims.name())
                && Objects.equals(email, claims.email());
    }
}
