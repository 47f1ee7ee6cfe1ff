package vn.phusa.identity.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.phusa.identity.domain.Account;

/** Finds accounts. */
@ApplicationScoped
public class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    /** The account with its grants, in one query. */
    public Optional<Account> withGrants(String subject) {
        return find("FROM Account a LEFT JOIN FETCH a.grants WHERE a.subject = ?1", subject).stream().findFirst();
    }
}
