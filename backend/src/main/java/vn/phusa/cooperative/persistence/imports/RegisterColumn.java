package vn.phusa.cooperative.persistence.imports;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The columns of the register that an import may fill, and the keys under which a row's content holds them. */
public enum RegisterColumn {
    KIND("kind", "kind", "text"),
    NAME("name", "name", "text"),
    SHORT_NAME("shortName", "short_name", "text"),
    FOREIGN_NAME("foreignName", "foreign_name", "text"),
    TAX_CODE("taxCode", "tax_code", "text"),
    CERTIFICATE_NUMBER("certificateNumber", "certificate_number", "text"),
    CERTIFICATE_DATE("certificateDate", "certificate_date", "date"),
    CERTIFICATE_PLACE("certificatePlace", "certificate_place", "text"),
    REGISTERED_ON("registeredOn", "registered_on", "date"),
    SECTOR("sector", "sector", "text"),
    OPERATING_LAW("operatingLaw", "operating_law", "text"),
    STATUS("status", "status", "text"),
    ADDRESS("address", "address", "text"),
    UNIT("unitId", "unit_id", "uuid"),
    FORMER_UNIT("formerUnitId", "former_unit_id", "uuid"),
    CHARTER_CAPITAL("charterCapital", "charter_capital", "numeric"),
    OFFICIAL_MEMBERS("officialMembers", "official_members", "integer"),
    REPRESENTATIVE_NAME("representativeName", "representative_name", "text"),
    REPRESENTATIVE_TITLE("representativeTitle", "representative_title", "text"),
    REPRESENTATIVE_PHONE("representativePhone", "representative_phone", "text"),
    REPRESENTATIVE_EMAIL("representativeEmail", "representative_email", "text");

    private final String key;
    private final String column;
    private final String type;

    RegisterColumn(String key, String column, String type) {
        this.key = key;
        this.column = column;
        this.type = type;
    }

    public String key() {
        return key;
    }

    /** SQL of the new value of a row {@code r}, NULL where the file says nothing. */
    private String given() {
        return "CAST(r.content -> 'fields' ->> '" + key + "' AS " + type + ")";
    }

    /** {@code name, short_name, …} */
    static String names() {
        return Arrays.stream(values()).map(c -> c.column).collect(Collectors.joining(", "));
    }

    /** The new values in the order of {@link #names()}; a new record without kind or status gets the usual one. */
    static String newValues() {
        return Arrays.stream(values()).map(c -> switch (c) {
            case KIND -> "coalesce(" + c.given() + ", 'COOPERATIVE')";
            case STATUS -> "coalesce(" + c.given() + ", 'ACTIVE')";
            default -> c.given();
        }).collect(Collectors.joining(", "));
    }

    /** {@code name = coalesce(new, c.name), …}: what the file does not say stays. */
    static String assignments() {
        return Arrays.stream(values()).map(c -> c.column + " = coalesce(" + c.given() + ", c." + c.column + ")")
                .collect(Collectors.joining(", "));
    }

    /** The stored record {@code c} as JSON under the keys of the content. */
    static String image() {
        return Arrays.stream(values()).map(c -> "'" + c.key + "', c." + c.column)
                .collect(Collectors.joining(", ", "jsonb_build_object(", ")"));
    }
}
