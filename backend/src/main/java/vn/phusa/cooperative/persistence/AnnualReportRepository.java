package vn.phusa.cooperative.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.phusa.cooperative.domain.AnnualReport;

/** Loads and keeps yearly figures for writing. */
@ApplicationScoped
public class AnnualReportRepository implements PanacheRepositoryBase<AnnualReport, UUID> {

    public Optional<AnnualReport> of(UUID cooperativeId, int year) {
        return find("cooperativeId = ?1 and year = ?2", cooperativeId, year).firstResultOptional();
    }
}
