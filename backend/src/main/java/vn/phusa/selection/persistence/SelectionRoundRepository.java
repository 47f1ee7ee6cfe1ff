package vn.phusa.selection.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import vn.phusa.selection.domain.SelectionRound;

/** Loads and keeps rounds. */
@ApplicationScoped
public class SelectionRoundRepository implements PanacheRepositoryBase<SelectionRound, UUID> {

    /** The round, locked until the transaction ends, so that two moves at once come one after the other. */
    public Optional<SelectionRound> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
