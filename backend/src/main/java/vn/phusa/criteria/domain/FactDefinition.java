package vn.phusa.criteria.domain;

/**
 * One fact that expressions may name.
 *
 * @param yearly true: written with the number of years back, {@code revenue[0]} for the data year, {@code revenue[1]}
 *               for the year before
 * @param unit   of the value, or null
 */
public record FactDefinition(String name, String nameVi, String nameEn, FactType type, boolean yearly, String unit) {
}
