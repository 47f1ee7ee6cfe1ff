package vn.phusa.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;

/** One role of one account, and how far it reaches. */
@Entity
public class RoleGrant {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Enumerated(EnumType.STRING)
    private ScopeKind scopeKind;
    @Column(columnDefinition = "uuid[]")
    private UUID[] scopeIds;

    protected RoleGrant() {
    }

    static RoleGrant of(Account account, Role role, ScopeKind scopeKind, List<UUID> scopeIds) {
        if ((scopeKind == ScopeKind.CITY) != scopeIds.isEmpty()) {
            throw new IllegalArgumentException("a city scope has no ids, any other has some");
        }
        RoleGrant grant = new RoleGrant();
        grant.id = UUID.randomUUID();
        grant.account = account;
        grant.role = role;
        grant.scopeKind = scopeKind;
        grant.scopeIds = scopeIds.toArray(UUID[]::new);
        return grant;
    }

    public UUID id() {
        return id;
    }

    public Role role() {
        return role;
    }

    public ScopeKind scopeKind() {
        return scopeKind;
    }

    public List<UUID> scopeIds() {
        return List.of(scopeIds);
    }
}
