package vn.phusa.cooperative.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The yearly figures of one cooperative; the data year runs 15/12–14/12 (TT 09/2024/TT-BKHĐT, Art. 6). */
@Entity
public class AnnualReport {

    @Id
    private UUID id;
    private UUID cooperativeId;
    private int year;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> figures;
    private UUID enteredBy;
    private String enteredName;
    @Version
    private long version;
    private OffsetDateTime createdAt;
    private OffsetDateTime updatedAt;

    protected AnnualReport() {
    }

    public static AnnualReport of(UUID id, UUID cooperativeId, int year, Clock clock) {
        AnnualReport report = new AnnualReport();
        report.id = id;
        report.cooperativeId = cooperativeId;
        report.year = year;
        report.createdAt = OffsetDateTime.now(clock);
        return report;
    }

    /** Replaces the figures; says who entered them. */
    public void enter(Map<String, Object> newFigures, UUID accountId, String accountName, Clock clock) {
        figures = new TreeMap<>(newFigures);
        enteredBy = accountId;
        enteredName = accountName;
        updatedAt = OffsetDateTime.now(clock);
    }

    public int year() {
        return year;
    }

    public long version() {
        return version;
    }
}
