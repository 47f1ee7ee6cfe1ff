package vn.phusa.territory.domain;

import java.util.List;
import java.util.Map;

/**
 * A written name of a ward, commune or township, read for comparing.
 *
 * @param type the type it states, or null when it states none
 * @param bare the name without the type, folded
 */
public record UnitNameKey(UnitType type, String bare) {

    private static final Map<UnitType, List<String>> PREFIXES = Map.of(
            UnitType.WARD, List.of("phuong ", "p. ", "p."),
            UnitType.COMMUNE, List.of("xa ", "x. ", "x."),
            UnitType.TOWNSHIP, List.of("thi tran ", "tt. ", "tt."));

    /**
     * Reads a name.
     *
     * @param folded the name as written, folded: "phuong cai khe", "p. cai khe", "cai khe"
     */
    public static UnitNameKey read(String folded) {
        for (var entry : PREFIXES.entrySet()) {
            for (String prefix : entry.getValue()) {
                if (folded.startsWith(prefix) && folded.length() > prefix.length()) {
                    return new UnitNameKey(entry.getKey(), folded.substring(prefix.length()).strip());
                }
            }
        }
        return withoutType(folded);
    }

    /** The name taken as it stands, since some begin like a type: "Xà Phiên", "Phương Bình". */
    public static UnitNameKey withoutType(String folded) {
        return new UnitNameKey(null, folded.strip());
    }

    /** Whether the written name can mean that of a unit; a stated type must agree. */
    public boolean canMean(UnitNameKey unit) {
        return bare.equals(unit.bare) && (type == null || type == unit.type);
    }
}
