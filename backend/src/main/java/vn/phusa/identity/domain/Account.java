package vn.phusa.identity.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.phusa.shared.actor.ActorKind;

/** Someone or something that signs in; known by the subject that the identity provider gives it. */
@Entity
public class Account {

    @Id
    private UUID id;
    private String subject;
    private String username;
    private String name;
    private String email;
    @Enumerated(EnumType.STRING)
    private ActorKind kind;
    private boolean active;
    private boolean demonstration;
    @Version
    private long version;
    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    private List<RoleGrant> grants = new ArrayList<>();

    protected Account() {
    }

    /** A newcomer without any role. */
    public static Account signedInFirst(UUID id, String subject, ActorKind kind) {
        Account account = new Account();
        account.id = id;
        account.subject = subject;
        account.kind = kind;
        account.active = true;
        return account;
    }

    /** Takes over what the identity provider says of the person; true when something changed. */
    public boolean isNow(String newUsername, String newName, String newEmail) {
        if (Objects.equals(username, newUsername) && Objects.equals(name, newName) && Objects.equals(email, newEmail)) {
            return false;
        }
        username = newUsername;
        name = newName;
        email = newEmail;
        return true;
    }

    public void markDemonstration() {
        demonstration = true;
    }

    /** Gives a role within a scope; the city scope takes no ids. */
    public RoleGrant grant(Role role, ScopeKind scope, List<UUID> scopeIds) {
        RoleGrant grant = RoleGrant.of(this, role, scope, scopeIds);
        grants.add(grant);
        return grant;
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(g -> g.role() == role);
    }

    public UUID id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public ActorKind kind() {
        return kind;
    }

    public boolean active() {
        return active;
    }

    public List<RoleGrant> grants() {
        return List.copyOf(grants);
    }
}
