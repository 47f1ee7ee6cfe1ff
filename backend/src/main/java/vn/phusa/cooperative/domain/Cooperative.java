package vn.phusa.cooperative.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.phusa.shared.problem.Problem;

/** One cooperative, union, group or credit fund of the register. */
@Entity
public class Cooperative {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private CooperativeKind kind;
    private String name;
    private String shortName;
    private String foreignName;
    private String taxCode;
    private String certificateNumber;
    private LocalDate certificateDate;
    private String certificatePlace;
    private LocalDate registeredOn;
    @Enumerated(EnumType.STRING)
    private Sector sector;
    @Enumerated(EnumType.STRING)
    private OperatingLaw operatingLaw;
    @Enumerated(EnumType.STRING)
    private CooperativeStatus status;
    private String address;
    private UUID unitId;
    private UUID formerUnitId;
    private BigDecimal charterCapital;
    private Integer officialMembers;
    private String modelCode;
    @Embedded
    private Representative representative;
    private boolean demonstration;
    @Version
    private long version;
    private OffsetDateTime createdAt;
    private OffsetDateTime updatedAt;

    protected Cooperative() {
    }

    /** Enters a cooperative into the register. */
    public static Cooperative register(UUID id, Registration registration, Clock clock) {
        Cooperative cooperative = new Cooperative();
        cooperative.id = id;
        cooperative.createdAt = OffsetDateTime.now(clock);
        cooperative.correct(registration, clock);
        return cooperative;
    }

    /**
     * Replaces the registration record.
     *
     * <p>A cooperative must be identifiable: by its tax code, or, only where there is none, by the number of its
     * certificate (TT 07/2019/TT-BKHĐT, form I-19).
     */
    public void correct(Registration now, Clock clock) {
        if (now.taxCode() == null && now.certificateNumber() == null) {
            throw Problem.at(CooperativeProblem.UNIDENTIFIED, CooperativeProblem.unidentifiedFields());
        }
        kind = now.kind();
        name = now.name();
        shortName = now.shortName();
        foreignName = now.foreignName();
        taxCode = now.taxCode();
        certificateNumber = now.certificateNumber();
        certificateDate = now.certificateDate();
        certificatePlace = now.certificatePlace();
        registeredOn = now.registeredOn();
        sector = now.sector();
        operatingLaw = now.operatingLaw();
        status = now.status();
        address = now.address();
        unitId = now.unitId();
        formerUnitId = now.formerUnitId();
        charterCapital = now.charterCapital();
        officialMembers = now.officialMembers();
        modelCode = now.modelCode();
        representative = now.representative();
        updatedAt = OffsetDateTime.now(clock);
    }

    public Registration registration() {
        return new Registration(kind, name, shortName, foreignName, taxCode, certificateNumber, certificateDate,
                certificatePlace, registeredOn, sector, operatingLaw, status, address, unitId, formerUnitId,
                charterCapital, officialMembers, modelCode, representative);
    }

    public void markDemonstration() {
        demonstration = true;
    }

    public UUID id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public long version() {
        return version;
    }
}
