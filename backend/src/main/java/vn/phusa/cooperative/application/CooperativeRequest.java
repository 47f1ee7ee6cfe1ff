package vn.phusa.cooperative.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.cooperative.domain.CooperativeKind;
import vn.phusa.cooperative.domain.CooperativeStatus;
import vn.phusa.cooperative.domain.OperatingLaw;
import vn.phusa.cooperative.domain.Registration;
import vn.phusa.cooperative.domain.Representative;
import vn.phusa.cooperative.domain.Sector;

/** What a registration record is written with. */
@Schema(name = "CooperativeRequest")
public record CooperativeRequest(
        @NotNull CooperativeKind kind,
        @NotBlank @Size(max = 300) @Schema(examples = "HTX Minh họa Lúa Vàng 001") String name,
        @Size(max = 100) String shortName,
        @Size(max = 300) String foreignName,
        @Pattern(regexp = "[0-9]{10}(-?[0-9]{3})?", message = "phải có 10 chữ số, hoặc 13 chữ số dạng NNNNNNNNNN-NNN | must have 10 digits, or 13 as NNNNNNNNNN-NNN")
        @Size(max = 14) @Schema(examples = "9900000018", description = "Mã số thuế = mã số HTX · Tax code = cooperative code") String taxCode,
        @Size(max = 50) String certificateNumber,
        LocalDate certificateDate,
        @Size(max = 200) String certificatePlace,
        @Schema(examples = "2019-05-20") LocalDate registeredOn,
        Sector sector,
        OperatingLaw operatingLaw,
        CooperativeStatus status,
        @Size(max = 500) String address,
        UUID unitId,
        UUID formerUnitId,
        @Pattern(regexp = "[0-9]{1,18}", message = "phải là số đồng nguyên, không âm, chỉ gồm chữ số | must be whole đồng, not negative, digits only")
        @Size(max = 18) @Schema(examples = "1500000000", description = "Vốn điều lệ, đồng · Charter capital, đồng") String charterCapital,
        @Min(0) @Max(10_000_000) Integer officialMembers,
        @Size(max = 40) String modelCode,
        @Valid RepresentativeRequest representative) {

    /** The representative; no identity number is taken (Law 91/2025/QH15: only what the programme needs). */
    @Schema(name = "RepresentativeRequest")
    public record RepresentativeRequest(
            @Size(max = 200) String name,
            @Size(max = 100) String title,
            @Pattern(regexp = "\\+?[0-9][0-9 .()-]{5,24}", message = "phải là số điện thoại | must be a phone number")
            @Size(max = 26) String phone,
            @Email(message = "phải là địa chỉ thư điện tử | must be an e-mail address") @Size(max = 320) String email) {
    }

    Registration toRegistration() {
        return new Registration(kind, name.strip(), blankToNull(shortName), blankToNull(foreignName),
                taxCode == null ? null : taxCode.replace("-", ""), blankToNull(certificateNumber), certificateDate,
                blankToNull(certificatePlace), registeredOn, sector, operatingLaw,
                status == null ? CooperativeStatus.ACTIVE : status, blankToNull(address), unitId, formerUnitId,
                charterCapital == null ? null : new BigDecimal(charterCapital), officialMembers,
                blankToNull(modelCode), representative == null ? null
                        : new Representative(blankToNull(representative.name), blankToNull(representative.title),
                                blankToNull(representative.phone), blankToNull(representative.email)));
    }

    static CooperativeRequest from(Registration r) {
        Representative person = r.representative();
        return new CooperativeRequest(r.kind(), r.name(), r.shortName(), r.foreignName(), r.taxCode(),
                r.certificateNumber(), r.certificateDate(), r.certificatePlace(), r.registeredOn(), r.sector(),
                r.operatingLaw(), r.status(), r.address(), r.unitId(), r.formerUnitId(),
                r.charterCapital() == null ? null : r.charterCapital().toPlainString(), r.officialMembers(),
                r.modelCode(), person == null ? null
                        : new RepresentativeRequest(person.name(), person.title(), person.phone(), person.email()));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
