package vn.phusa.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One administrative unit during one stretch of validity; filled by migrations, never changed by the product. */
@Entity
@Immutable
@Table(name = "administrative_unit")
public class AdministrativeUnit {

    @Id
    private UUID id;

    private String code;

    private String name;

    @Column(name = "name_folded", insertable = false, updatable = false)
    private String nameFolded;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private AdministrativeUnit parent;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private BigDecimal latitude;

    private BigDecimal longitude;

    @Column(name = "area_km2")
    private BigDecimal areaKm2;

    private String source;

    protected AdministrativeUnit() {
    }

    /** Whether it exists on a day; where the first day is not known it has always existed before its last. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** The province or centrally run city it lies in, itself at that level. */
    public AdministrativeUnit province() {
        return parent == null ? this : parent.province();
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The name in small letters without marks, for searching. */
    public String nameFolded() {
        return nameFolded;
    }

    public UnitType type() {
        return type;
    }

    public UnitLevel level() {
        return level;
    }

    /** The unit it lies directly in; null for a province. */
    public AdministrativeUnit parent() {
        return parent;
    }

    /** First day; null where it is not known. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day; null while it is valid. */
    public LocalDate validTo() {
        return validTo;
    }

    /** Degrees north; null where it is not known. */
    public BigDecimal latitude() {
        return latitude;
    }

    /** Degrees east; null where it is not known. */
    public BigDecimal longitude() {
        return longitude;
    }

    /** Area in km²; null where it is not known. */
    public BigDecimal areaKm2() {
        return areaKm2;
    }

    /** The document or data set it was taken from. */
    public String source() {
        return source;
    }
}
