package vn.phusa.criteria.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.phusa.criteria.domain.CriteriaSetVersion;
import vn.phusa.criteria.domain.VersionStatus;

/** Finds and keeps versions of criteria sets. */
@ApplicationScoped
public class CriteriaSetVersionRepository implements PanacheRepositoryBase<CriteriaSetVersion, UUID> {

    /** All versions of a set, the newest first. */
    public List<CriteriaSetVersion> ofSet(UUID setId) {
        return list("criteriaSetId = ?1 order by number desc", setId);
    }

    public Optional<CriteriaSetVersion> find(UUID setId, int number) {
        return find("criteriaSetId = ?1 and number = ?2", setId, number).singleResultOptional();
    }

    public Optional<CriteriaSetVersion> published(UUID setId) {
        return find("criteriaSetId = ?1 and status = ?2", setId, VersionStatus.PUBLISHED).singleResultOptional();
    }
}
