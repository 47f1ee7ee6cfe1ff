package vn.phusa.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.phusa.shared.text.VietnameseText;

/** Finds the field that a column's header names, from its own text and that of the header above it. */
final class ColumnMatcher {

    /** Names too general to mean a field under another heading: "Người đại diện" / "Tên" is not the cooperative's. */
    private static final Set<String> GENERAL = Set.of("ten", "so", "ngay", "ma", "loai", "von", "name", "no");
    private static final Set<FieldKind> NEVER_SHARES = Set.of(FieldKind.MONEY, FieldKind.INTEGER);
    private static final Set<FieldKind> COUNTED =
            Set.of(FieldKind.MONEY, FieldKind.INTEGER, FieldKind.DECIMAL, FieldKind.PERCENT);

    /** A field with its aliases ready for comparing. */
    private record Named(FieldDefinition field, Set<String> names) {
        private boolean has(String name) {
            return names.contains(name);
        }
    }

    private final List<Named> fields = new ArrayList<>();

    ColumnMatcher(TargetSchema schema) {
        for (FieldDefinition field : schema.fields()) {
            fields.add(named(field));
        }
        fields.add(named(TargetSchema.rowNumber()));
    }

    private static Named named(FieldDefinition field) {
        List<String> names = new ArrayList<>();
        for (String alias : field.aliases()) {
            HeaderText text = HeaderText.of(alias);
            names.add(text.name());
            names.add(text.fullName());
        }
        return new Named(field, Set.copyOf(names));
    }

    ColumnMatch match(int index, String parent, String child) {
        String header = child.isEmpty() ? parent : parent.isEmpty() ? child : parent + " / " + child;
        HeaderText whole = HeaderText.of(parent + " " + child);
        ColumnMatch match = match(index, header, whole, whole);
        if (!match.isRead() && match.note() == ColumnNote.UNKNOWN && !parent.isEmpty() && !child.isEmpty()) {
            match = matchParts(index, header, parent, child, whole);
        }
        return match;
    }

    private ColumnMatch matchParts(int index, String header, String parent, String child, HeaderText whole) {
        ColumnMatch turned = match(index, header, HeaderText.of(child + " " + parent), whole);
        HeaderText own = HeaderText.of(child);
        if (turned.note() != ColumnNote.UNKNOWN || GENERAL.contains(own.name())) {
            return turned;
        }
        return match(index, header, own, whole);
    }

    /** The name comes from {@code named}; unit and year may stand anywhere in the whole header. */
    private ColumnMatch match(int index, String header, HeaderText named, HeaderText whole) {
        FieldDefinition figure = find(named, whole, true);
        if (figure != null && whole.year() != null) {
            String key = "figure:" + figure.key() + ":" + whole.year();
            return read(index, header, key, figure, whole.year(), whole.unit());
        }
        FieldDefinition plain = find(named, whole, false);
        if (plain != null && plain.kind() == FieldKind.IGNORED) {
            return ColumnMatch.unread(index, header, ColumnNote.IGNORED);
        }
        boolean ofSomeYear = whole.year() != null && plain != null && COUNTED.contains(plain.kind());
        if (plain != null && !ofSomeYear) {
            return read(index, header, plain.key(), plain, null, whole.unit());
        }
        return ColumnMatch.unread(index, header, figure == null ? ColumnNote.UNKNOWN : ColumnNote.YEAR_MISSING);
    }

    /** A share is no amount: "Doanh thu 2024 (%)" is not the revenue. */
    private FieldDefinition find(HeaderText text, HeaderText whole, boolean yearly) {
        for (String name : List.of(text.fullName(), text.name())) {
            for (Named candidate : fields) {
                boolean fits = (candidate.field().kind() == FieldKind.YEARLY_FIGURE) == yearly
                        && !(whole.percent() && NEVER_SHARES.contains(candidate.field().valueKind()));
                if (fits && !name.isEmpty() && candidate.has(name)) {
                    return candidate.field();
                }
            }
        }
        return null;
    }

    private static ColumnMatch read(int index, String header, String key, FieldDefinition field, Integer year,
                                    MoneyUnit unit) {
        boolean money = field.valueKind() == FieldKind.MONEY;
        return new ColumnMatch(index, header, key, field, year, money ? unit : null, ColumnNote.NONE);
    }

    static String clean(RawCell cell) {
        return VietnameseText.normalise(cell.text());
    }
}
