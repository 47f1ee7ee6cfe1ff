package vn.phusa.cooperative.application.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.phusa.cooperative.domain.Figures;
import vn.phusa.cooperative.persistence.imports.RegisterColumn;
import vn.phusa.intake.application.ImportTarget;
import vn.phusa.intake.application.IssueText;
import vn.phusa.intake.application.RowDraft;
import vn.phusa.shared.problem.FieldViolation;

/** Checks a row by the limits of the register and the catalogue, and makes its content: fields, and figures by year. */
final class CooperativeRowReader implements ImportTarget.Examiner {

    private static final BigDecimal MOST_CAPITAL = new BigDecimal("1e18");
    private static final long MOST_MEMBERS = 10_000_000;
    private static final int FIRST_YEAR = 1990;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{5,24}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]{2,}");
    private static final Set<String> PLAIN = Set.copyOf(java.util.Arrays.stream(RegisterColumn.values())
            .map(RegisterColumn::key).toList());

    private final WardReader wards;
    private final Map<String, Figures.Rule> catalogue;
    private final LocalDate today;

    CooperativeRowReader(WardReader wards, Map<String, Figures.Rule> catalogue, LocalDate today) {
        this.wards = wards;
        this.catalogue = catalogue;
        this.today = today;
    }

    @Override
    public void examine(RowDraft row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, Map<String, Object>> figures = new LinkedHashMap<>();
        row.values().forEach((key, value) -> {
            if (key.startsWith("figure:")) {
                addFigure(row, key, value, figures);
            } else if (PLAIN.contains(key) && isWithinLimits(row, key, value)) {
                fields.put(key, value);
            }
        });
        wards.read(row, fields);
        row.identify(row.text(CooperativeColumns.NAME), row.text(CooperativeColumns.TAX_CODE),
                row.text(CooperativeColumns.CERTIFICATE));
        row.content().put("fields", fields);
        row.content().put("figures", figures);
    }

    private boolean isWithinLimits(RowDraft row, String key, Object value) {
        IssueText fault = fault(key, value);
        if (fault != null) {
            boolean personal = fault == RowIssue.PHONE_UNREADABLE || fault == RowIssue.EMAIL_UNREADABLE;
            row.error(key, personal ? null : value, fault);
        }
        return fault == null;
    }

    private IssueText fault(String key, Object value) {
        boolean fine = switch (key) {
            case "charterCapital" -> inRange((BigDecimal) value);
            case "officialMembers" -> (Long) value >= 0 && (Long) value <= MOST_MEMBERS;
            case "registeredOn" -> !((LocalDate) value).isAfter(today);
            case "representativePhone" -> PHONE.matcher((String) value).matches();
            case "representativeEmail" -> EMAIL.matcher((String) value).matches();
            default -> true;
        };
        return fine ? null : switch (key) {
            case "charterCapital" -> RowIssue.NEGATIVE_MONEY;
            case "officialMembers" -> RowIssue.MEMBERS_OUT_OF_RANGE;
            case "registeredOn" -> RowIssue.FUTURE_DATE;
            case "representativePhone" -> RowIssue.PHONE_UNREADABLE;
            default -> RowIssue.EMAIL_UNREADABLE;
        };
    }

    private static boolean inRange(BigDecimal capital) {
        return capital.signum() >= 0 && capital.compareTo(MOST_CAPITAL) < 0;
    }

    /** Keys are {@code figure:<indicator>:<year>}. */
    private void addFigure(RowDraft row, String key, Object value, Map<String, Map<String, Object>> figures) {
        String[] parts = key.split(":");
        int year = Integer.parseInt(parts[2]);
        if (year > today.getYear() || year < FIRST_YEAR) {
            row.error(key, value, RowIssue.YEAR_IMPOSSIBLE.with(parts[2]));
            return;
        }
        Figures figure = new Figures(catalogue);
        figure.put(parts[1], value instanceof Long whole ? whole.toString() : value);
        for (FieldViolation violation : figure.violations()) {
            row.error(key, value, new IssueText(violation.code(), RowIssue.FIGURE_REFUSED.with(violation.vi()).vi(),
                    RowIssue.FIGURE_REFUSED.with(violation.en()).en(), RowIssue.FIGURE_REFUSED.remedyVi(),
                    RowIssue.FIGURE_REFUSED.remedyEn()));
        }
        if (!figure.accepted().isEmpty()) {
            figures.computeIfAbsent(parts[2], y -> new LinkedHashMap<>()).putAll(figure.accepted());
        }
    }
}
