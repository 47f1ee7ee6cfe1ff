package vn.phusa.intake.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the cells of one record by the fields of its columns. */
final class RowParser {

    private final HeaderMatch header;
    private final TargetSchema schema;
    private final NumberStyles styles;
    private final LocalDate today;

    RowParser(HeaderMatch header, TargetSchema schema, NumberStyles styles, LocalDate today) {
        this.header = header;
        this.schema = schema;
        this.styles = styles;
        this.today = today;
    }

    ParsedRow parse(RawRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Issue> issues = new ArrayList<>();
        for (ColumnMatch column : header.columns()) {
            if (column.isRead()) {
                read(column, row.cell(column.index()), values, issues);
            }
        }
        addMissing(values, issues);
        return new ParsedRow(row.number(), values, List.copyOf(issues), null, null);
    }

    private void read(ColumnMatch column, RawCell cell, Map<String, Object> values, List<Issue> issues) {
        Parsed<?> parsed = parse(column, cell);
        issues.addAll(parsed.issues());
        if (parsed.value() != null) {
            values.put(column.key(), parsed.value());
        } else if (column.field().required() && !parsed.isFailed()) {
            issues.add(column.place().error(IssueCode.REQUIRED_MISSING, null, column.field().label()));
        }
    }

    private Parsed<?> parse(ColumnMatch column, RawCell cell) {
        Place place = column.place();
        FieldDefinition field = column.field();
        NumberText.Style style = styles.of(column.index());
        return switch (field.valueKind()) {
            case TEXT, CODE -> TextParser.parse(cell, place, field.maxLength());
            case TAX_CODE -> TaxCodeParser.parse(cell, place);
            case INTEGER -> NumberParser.integer(cell, place, style);
            case MONEY -> MoneyParser.parse(cell, place, column.unit(), style);
            case DECIMAL -> NumberParser.number(cell, place, style);
            case PERCENT -> NumberParser.percent(cell, place);
            case DATE -> DateParser.parse(cell, place, today);
            case BOOLEAN -> ChoiceParser.yesOrNo(cell, place);
            case CHOICE -> ChoiceParser.parse(cell, place, field.choices());
            case YEARLY_FIGURE, IGNORED -> Parsed.empty();
        };
    }

    /** A code that is there but unreadable has its own error; only a row with none at all lacks its codes. */
    private void addMissing(Map<String, Object> values, List<Issue> issues) {
        List<String> keys = schema.keyFields();
        boolean named = keys.stream().anyMatch(values::containsKey);
        boolean unreadable = keys.stream().map(header::column).filter(Objects::nonNull)
                .anyMatch(column -> issues.stream().anyMatch(
                        issue -> issue.columnIndex() == column.index() && issue.severity() == Severity.ERROR));
        if (!named && !unreadable && !keys.isEmpty()) {
            String labels = String.join(", ", keys.stream().map(key -> schema.field(key).label()).toList());
            issues.add(Place.ROW.error(IssueCode.KEY_MISSING, null, labels));
        }
    }
}
