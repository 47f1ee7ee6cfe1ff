package vn.phusa.identity.application;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** The one place that is asked who may see and do what in this request. */
@RequestScoped
public class Access {

    private SignedIn account;
    private Map<Permission, Scope> scopes = Map.of();

    /**
     * Says who is signed in.
     *
     * @param tokenScopes scopes of the token; they limit systems, not persons
     */
    public void enter(SignedIn signedIn, Set<String> tokenScopes) {
        account = signedIn;
        scopes = signedIn.scopes();
        if (signedIn.kind() == vn.phusa.shared.actor.ActorKind.SYSTEM) {
            Map<Permission, Scope> limited = new EnumMap<>(Permission.class);
            scopes.forEach((permission, scope) -> {
                if (tokenScopes.contains(permission.tokenScope())) {
                    limited.put(permission, scope);
                }
            });
            scopes = limited;
        }
    }

    public SignedIn account() {
        if (account == null) {
            throw Problem.of(SharedProblem.UNAUTHENTICATED);
        }
        return account;
    }

    public UUID accountId() {
        return account().id();
    }

    public boolean has(Permission permission) {
        return scopes.containsKey(permission);
    }

    public Set<Permission> permissions() {
        return scopes.keySet();
    }

    /** How far a permission reaches; nothing when it is not held. */
    public Scope scope(Permission permission) {
        return scopes.getOrDefault(permission, Scope.NOTHING);
    }

    /** Refuses with 403 unless the permission is held. */
    public void require(Permission permission) {
        if (!has(permission) || permission.cityOnly() && !scope(permission).city()) {
            throw Problem.of(SharedProblem.FORBIDDEN, permission.name());
        }
    }

    /** Whether a cooperative may be touched with this permission. */
    public boolean reaches(Permission permission, UUID cooperativeId, UUID unitId) {
        return scope(permission).reaches(cooperativeId, unitId);
    }
}
