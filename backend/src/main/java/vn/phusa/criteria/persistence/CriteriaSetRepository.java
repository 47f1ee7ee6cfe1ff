package vn.phusa.criteria.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.phusa.criteria.domain.CriteriaSet;

/** Finds criteria sets. */
@ApplicationScoped
public class CriteriaSetRepository implements PanacheRepositoryBase<CriteriaSet, UUID> {
}
