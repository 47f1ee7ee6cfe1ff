package vn.phusa.intake.domain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.phusa.shared.text.VietnameseText;

/**
 * Tells records from the other rows of a table: totals, group titles, repeated headers, signatures. It looks at rows
 * in their order, for what follows a signature is judged by it; one classifier serves one table.
 */
public final class RowClassifier {

    /** Marked letters matter here: "Cộng" is a total, "Công" begins many names. */
    private static final Pattern TOTAL = Pattern.compile(
            "(?:tổng cộng|tổng số|tổng toàn|cộng|tổng|total|grand total|sum)"
            + "(?:\\s*[:.(=\\d].*|\\s+(?:cộng|số|chung|huyện|quận|xã|phường|thị|thành phố|tỉnh|htx|hợp tác xã|nhóm|lĩnh vực)(?![\\p{L}]).*)?"
            + "|(?:tổng cộng|tổng số)(?!\\p{L}).*");
    private static final Pattern ROMAN = Pattern.compile("(?:[IVX]{1,5}|[A-H])[.)/:]?");
    private static final Pattern MARKED_TITLE = Pattern.compile("(?:[IVX]{1,5}|[A-H])\\s*[.)/:-]\\s*\\p{L}.*");
    private static final Pattern AREA = Pattern.compile(
            "(?:quận|huyện|thị xã|thành phố|tỉnh|xã|phường|thị trấn|lĩnh vực|nhóm|khối|ngành|loại hình) .*");
    private static final Pattern FOOTER = Pattern.compile(
            "(?:ghi chú|chú thích|nguồn(?: số liệu| dữ liệu)?\\s*:|người lập|lập biểu|người tổng hợp|thủ trưởng|giám đốc|phó giám đốc|chủ tịch"
            + "|kế toán|xác nhận|nơi nhận|tm\\.|kt\\.|tl\\.|\\(ký|\\(\\*\\)|\\*\\)).*");
    private static final Pattern SIGNED_ON =
            Pattern.compile("(?:.*,)?\\s*ngày\\s*[\\d….]*\\s*tháng\\s*[\\d….]*\\s*năm.*");

    private final HeaderMatch header;
    private final TargetSchema schema;
    private final int nameColumn;
    private boolean inFooter;

    public RowClassifier(HeaderMatch header, TargetSchema schema) {
        this.header = header;
        this.schema = schema;
        this.nameColumn = Objects.requireNonNull(header.column(schema.nameField())).index();
    }

    /** The reason to skip a row, empty for a record. The row's text is already decoded. */
    public Optional<SkippedRow> classify(RawRow row) {
        return Optional.ofNullable(reason(row)).map(reason -> new SkippedRow(row.number(), reason, shown(row)));
    }

    private SkipReason reason(RawRow row) {
        if (texts(row).findAny().isEmpty()) {
            return SkipReason.BLANK;
        }
        if (row.number() <= header.lastRow() + 1 && isColumnNumbers(row)) {
            return SkipReason.COLUMN_NUMBERS;
        }
        if (isRepeatedHeader(row)) {
            return SkipReason.REPEATED_HEADER;
        }
        if (hasKey(row)) {
            inFooter = false;
            return null;
        }
        if (leading(row).anyMatch(text -> TOTAL.matcher(text.toLowerCase(Locale.ROOT)).matches())) {
            return SkipReason.TOTAL;
        }
        return isGroupTitle(row) ? SkipReason.GROUP_TITLE : isFooter(row) ? SkipReason.FOOTER : null;
    }

    private boolean hasKey(RawRow row) {
        return schema.keyFields().stream().map(header::column).filter(Objects::nonNull)
                .anyMatch(column -> isKeyLike(row.cell(column.index())));
    }

    /** A code has digits; words or a count of records in a code column do not make a totals row a record. */
    private static boolean isKeyLike(RawCell cell) {
        return cell.text().chars().filter(Character::isDigit).count() >= 4;
    }

    private boolean isColumnNumbers(RawRow row) {
        List<String> texts = texts(row).toList();
        return texts.size() >= 2 && texts.stream().allMatch(text -> text.matches("\\(?\\d{1,3}\\)?|\\[\\d{1,3}]|\\(?[A-Z]\\)?|\\(?\\d+\\)?\\s?=.*"))
                && Character.getType(ColumnMatcher.clean(row.cell(nameColumn)).codePoints().findFirst().orElse(' '))
                        != Character.LOWERCASE_LETTER;
    }

    private boolean isRepeatedHeader(RawRow row) {
        long same = header.columns().stream()
                .filter(column -> {
                    String text = VietnameseText.fold(row.cell(column.index()).text());
                    String title = VietnameseText.fold(column.header());
                    return !text.isEmpty() && (title.equals(text) || title.startsWith(text + " / ") || title.endsWith(" / " + text));
                }).count();
        return same >= 2 && same * 2 >= row.filled();
    }

    private boolean isGroupTitle(RawRow row) {
        List<String> texts = texts(row).toList();
        String first = texts.getFirst();
        boolean numbered = ROMAN.matcher(first).matches() && texts.size() > 1;
        String title = numbered ? texts.get(1) : first;
        boolean area = AREA.matcher(title.toLowerCase(Locale.ROOT)).matches();
        boolean alone = texts.size() == 1;
        boolean outsideName = row.cell(nameColumn).isEmpty();
        return numbered || alone && MARKED_TITLE.matcher(first).matches() || alone && area
                || alone && outsideName && isLeft(row) && !inFooter && !endsTable(first)
                || area && outsideName && texts.stream().skip(1).allMatch(text -> text.matches("[\\d.,]+"));
    }

    private static boolean endsTable(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return FOOTER.matcher(lower).matches() || SIGNED_ON.matcher(lower).matches();
    }

    /** A merged title keeps its text in the leftmost cell, at or before the name column. */
    private boolean isLeft(RawRow row) {
        for (int i = 0; i < nameColumn; i++) {
            if (!row.cell(i).isEmpty()) {
                return row.cell(i).kind() == CellKind.TEXT && ColumnMatcher.clean(row.cell(i)).matches(".*\\p{L}{2}.*");
            }
        }
        return false;
    }

    private boolean isFooter(RawRow row) {
        boolean numbered = header.columns().stream()
                .anyMatch(column -> column.note() == ColumnNote.IGNORED && column.index() < nameColumn
                        && ColumnMatcher.clean(row.cell(column.index())).matches("\\d+[.)]?"));
        if (numbered) {
            return false;
        }
        boolean unnamed = row.cell(nameColumn).isEmpty();
        inFooter |= texts(row).map(text -> text.toLowerCase(Locale.ROOT)).anyMatch(
                text -> FOOTER.matcher(text).matches() || unnamed && SIGNED_ON.matcher(text).matches());
        return inFooter && row.filled() <= 4;
    }

    /** The texts up to the name column, where a total is announced. */
    private Stream<String> leading(RawRow row) {
        return row.cells().stream().limit(nameColumn + 1L).map(ColumnMatcher::clean).filter(text -> !text.isEmpty());
    }

    private static Stream<String> texts(RawRow row) {
        return row.cells().stream().map(ColumnMatcher::clean).filter(text -> !text.isEmpty());
    }

    private static String shown(RawRow row) {
        return Place.shown(String.join(" | ", texts(row).toList()));
    }
}
