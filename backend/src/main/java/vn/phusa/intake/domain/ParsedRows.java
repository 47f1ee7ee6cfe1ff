package vn.phusa.intake.domain;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The rows below a header, classified and parsed one by one; blank rows after the last filled one are left out. */
final class ParsedRows implements Iterator<ParsedRow> {

    private final Iterator<RawRow> rows;
    private final TextDecoding decoding;
    private final RowClassifier classifier;
    private final RowParser parser;
    private int[] blanks = new int[16];
    private int blankCount;
    private int blanksGiven;
    private RawRow filled;

    ParsedRows(Iterator<RawRow> rows, TextDecoding decoding, RowClassifier classifier, RowParser parser) {
        this.rows = rows;
        this.decoding = decoding;
        this.classifier = classifier;
        this.parser = parser;
    }

    /** Formatted sheets have blank rows by the hundred thousand, so they wait as bare numbers. */
    @Override
    public boolean hasNext() {
        while (filled == null && rows.hasNext()) {
            RawRow row = rows.next();
            if (row.isBlank()) {
                if (blankCount == blanks.length) {
                    blanks = Arrays.copyOf(blanks, blankCount * 2);
                }
                blanks[blankCount++] = row.number();
            } else {
                filled = row;
            }
        }
        return filled != null;
    }

    @Override
    public ParsedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (blanksGiven < blankCount) {
            return ParsedRow.skipped(new SkippedRow(blanks[blanksGiven++], SkipReason.BLANK, ""));
        }
        RawRow row = decoding.decode(filled);
        filled = null;
        blankCount = 0;
        blanksGiven = 0;
        Optional<SkippedRow> skipped = classifier.classify(row);
        return skipped.isPresent() ? ParsedRow.skipped(skipped.get()) : parser.parse(row);
    }
}
