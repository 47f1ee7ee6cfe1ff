package vn.phusa.cooperative.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.phusa.cooperative.domain.Cooperative;

/** Loads and keeps cooperatives for writing. */
@ApplicationScoped
public class CooperativeRepository implements PanacheRepositoryBase<Cooperative, UUID> {
}
