package vn.phusa.criteria.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.phusa.shared.problem.Problem;

/** One version of a criteria set; once published it never changes (the database refuses it too). */
@Entity
public class CriteriaSetVersion {

    @Id
    private UUID id;
    private UUID criteriaSetId;
    private int number;
    @Enumerated(EnumType.STRING)
    private VersionStatus status;
    @JdbcTypeCode(SqlTypes.JSON)
    private String content;
    private String contentHash;
    private OffsetDateTime publishedAt;
    @Version
    private long version;

    protected CriteriaSetVersion() {
    }

    /** A new draft with the content of an earlier version. */
    public static CriteriaSetVersion draft(UUID id, UUID criteriaSetId, int number, String content) {
        CriteriaSetVersion draft = new CriteriaSetVersion();
        draft.id = id;
        draft.criteriaSetId = criteriaSetId;
        draft.number = number;
        draft.status = VersionStatus.DRAFT;
        draft.content = content;
        return draft;
    }

    public void rewrite(String newContent) {
        requireDraft();
        content = newContent;
    }

    /** Closes the draft under its hash. */
    public void publish(String hash, Clock clock) {
        requireDraft();
        status = VersionStatus.PUBLISHED;
        contentHash = hash;
        publishedAt = OffsetDateTime.now(clock);
    }

    /** Gives way to a newer version. */
    public void supersede() {
        if (status != VersionStatus.PUBLISHED) {
            throw Problem.of(CriteriaProblem.NOT_PUBLISHED);
        }
        status = VersionStatus.SUPERSEDED;
    }

    private void requireDraft() {
        if (status != VersionStatus.DRAFT) {
            throw Problem.of(CriteriaProblem.FINAL);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID criteriaSetId() {
        return criteriaSetId;
    }

    public int number() {
        return number;
    }

    public VersionStatus status() {
        return status;
    }

    public String content() {
        return content;
    }

    public String contentHash() {
        return contentHash;
    }

    public OffsetDateTime publishedAt() {
        return publishedAt;
    }

    public long version() {
        return version;
    }
}
