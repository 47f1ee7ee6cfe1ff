package vn.phusa.demonstration.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.UUID;

/**
 * One invented cooperative with its yearly figures; the names of its fields are those of the register.
 *
 * @param kind              {@code COOPERATIVE} or {@code CREDIT_FUND}
 * @param taxCode           ten digits, or null: then the certificate's number, date and place are there
 * @param operatingLaw      {@code LAW_2012}, {@code LAW_2023} or null where it is not known
 * @param charterCapital    đồng
 * @param modelCode         code of a cooperative model, or null
 * @param figures           year → indicator code → value; a year or a figure that was not reported is absent
 * @param dossierComplete   whether the application dossier of the scheme is complete
 * @param situation         the case that this cooperative is there to show
 */
public record DemoCooperative(
        String kind,
        String name,
        String shortName,
        String foreignName,
        String taxCode,
        String certificateNumber,
        LocalDate certificateDate,
        String certificatePlace,
        String sector,
        String operatingLaw,
        String status,
        String address,
        UUID unitId,
        BigDecimal charterCapital,
        int officialMembers,
        LocalDate registeredOn,
        String modelCode,
        Representative representative,
        SortedMap<Integer, SortedMap<String, BigDecimal>> figures,
        boolean dossierComplete,
        Situation situation) {

    /** The invented person who stands for it; the number rings nowhere and the address cannot receive mail. */
    public record Representative(String name, String title, String phone, String email) {
    }
}
