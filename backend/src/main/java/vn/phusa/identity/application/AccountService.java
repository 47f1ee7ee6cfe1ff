package vn.phusa.identity.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.phusa.identity.domain.Account;
import vn.phusa.identity.domain.Role;
import vn.phusa.identity.domain.ScopeKind;
import vn.phusa.identity.persistence.AccountRepository;

import vn.phusa.shared.actor.ActorKind;
import vn.phusa.shared.actor.Recorder;

/** Knows the accounts and keeps them in step with what the identity provider says. */
@ApplicationScoped
public class AccountService {

    /** How long a change of rights may take to reach another instance. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final AccountRepository accounts;
    private final IdentityConfig config;
    private final Recorder recorder;
    private final Cache<String, SignedIn> recent = Caffeine.newBuilder()
            .maximumSize(10_000).expireAfterWrite(FRESH).build();

    AccountService(AccountRepository accounts, IdentityConfig config, Recorder recorder) {
        this.accounts = accounts;
        this.config = config;
        this.recorder = recorder;
    }

    /** What a token says of its bearer. */
    public record Claims(String subject, String username, String name, String email, ActorKind kind) {
    }

    /** The account of a bearer; a newcomer gets one without roles. */
    public SignedIn signIn(Claims claims) {
        SignedIn known = recent.getIfPresent(claims.subject());
        if (known == null || !known.matches(claims)) {
            known = QuarkusTransaction.requiringNew().call(() -> SignedIn.from(enter(claims)));
            recent.put(claims.subject(), known);
        }
        return known;
    }

    private Account enter(Claims claims) {
        Account account = accounts.withGrants(claims.subject()).orElseGet(() -> first(claims));
        if (account.isNow(claims.username(), claims.name(), claims.email())) {
            recorder.record("account.sign-in", null);
        }
        return account;
    }

    private Account first(Claims claims) {
        recorder.record("account.sign-in", null);
        Account account = Account.signedInFirst(UUID.randomUUID(), claims.subject(), claims.kind());
        account.isNow(claims.username(), claims.name(), claims.email());
        boolean administrator = config.bootstrapAdministrators().orElse(List.of()).contains(claims.username());
        if (administrator && claims.kind() == ActorKind.PERSON) {
            account.grant(Role.CITY_ADMINISTRATOR, ScopeKind.CITY, List.of());
        }
        accounts.persist(account);
        return account;
    }

    /**
     * A role for an account that may not have signed in yet: used when demonstration data are loaded.
     *
     * @param role name of the role, or null for none
     */
    public void prepareDemonstration(String subject, String username, String name, ActorKind kind, String role,
            List<UUID> cooperatives) {
        if (accounts.withGrants(subject).isPresent()) {
            return;
        }
        Account account = Account.signedInFirst(UUID.randomUUID(), subject, kind);
        account.isNow(username, name, null);
        account.markDemonstration();
        if (role != null) {
            account.grant(Role.valueOf(role), cooperatives.isEmpty() ? ScopeKind.CITY : ScopeKind.COOPERATIVES, cooperatives);
        }
        accounts.persist(account);
    }
}
