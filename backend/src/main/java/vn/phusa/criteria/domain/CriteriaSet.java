package vn.phusa.criteria.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A set of rules that lives through versions. */
@Entity
public class CriteriaSet {

    @Id
    private UUID id;
    private String code;
    private String nameVi;
    private String nameEn;
    private String law;
    @Version
    private long version;

    protected CriteriaSet() {
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String nameVi() {
        return nameVi;
    }

    public String nameEn() {
        return nameEn;
    }

    public String law() {
        return law;
    }
}
