package vn.phusa.cooperative.persistence;

import java.util.List;
import vn.phusa.shared.page.SortOption;
import vn.phusa.shared.sql.Sql;
import vn.phusa.shared.text.VietnameseText;

/** The SQL of lists and records of the register. */
public final class CooperativeQueries {

    public static final SortOption NAME = new SortOption("name", "c.name_folded", "text");
    public static final SortOption CHARTER_CAPITAL =
            new SortOption("charterCapital", "coalesce(c.charter_capital, -1)", "numeric");
    public static final SortOption OFFICIAL_MEMBERS =
            new SortOption("officialMembers", "coalesce(c.official_members, -1)", "integer");
    public static final SortOption REGISTERED_ON =
            new SortOption("registeredOn", "coalesce(c.registered_on, DATE '0001-01-01')", "date");
    public static final SortOption UPDATED_AT = new SortOption("updatedAt", "c.updated_at", "timestamptz");

    private CooperativeQueries() {
    }

    /** All rows of a list; the sort's value comes along as {@code sort_value}. */
    public static Sql list(SortOption.Chosen sort) {
        return Sql.of("""
                SELECT c.id, c.name, c.short_name, c.kind, c.tax_code, c.certificate_number, c.sector, c.status,
                       c.unit_id, u.name AS unit_name, c.charter_capital, c.official_members, c.registered_on,
                       c.demonstration, c.version, CAST(%s AS text) AS sort_value
                  FROM cooperative c LEFT JOIN administrative_unit u ON u.id = c.unit_id"""
                .formatted(sort.option().expression()));
    }

    /** Counts matches, but never more than the bound and one. */
    public static Sql countHead() {
        return Sql.of("SELECT 1 FROM cooperative c");
    }

    public static Sql record() {
        return Sql.of("""
                SELECT c.*, u.name AS unit_name, f.name AS former_unit_name, m.name_vi AS model_vi,
                       m.name_en AS model_en,
                       ARRAY(SELECT r.year FROM annual_report r WHERE r.cooperative_id = c.id ORDER BY r.year) AS years
                  FROM cooperative c
                  LEFT JOIN administrative_unit u ON u.id = c.unit_id
                  LEFT JOIN administrative_unit f ON f.id = c.former_unit_id
                  LEFT JOIN cooperative_model m ON m.code = c.model_code""");
    }

    /**
     * Narrows by what a person typed: every word must occur in the folded name, digits may also be part of the code.
     * Words of less than three letters are matched at the start of a word, which needs no trigram.
     */
    public static Sql matching(Sql sql, String typed) {
        if (typed == null || typed.isBlank()) {
            return sql;
        }
        String digits = typed.replaceAll("[\\s.-]", "");
        if (digits.matches("[0-9]{3,13}")) {
            return sql.where("(c.tax_code LIKE ? OR c.name_folded LIKE ?)", "%" + digits + "%",
                    "%" + escape(VietnameseText.fold(typed)) + "%");
        }
        List<String> words = VietnameseText.searchTokens(typed);
        for (String word : words) {
            sql.where("c.name_folded LIKE ?", "%" + escape(word) + "%");
        }
        return sql;
    }

    private static String escape(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
