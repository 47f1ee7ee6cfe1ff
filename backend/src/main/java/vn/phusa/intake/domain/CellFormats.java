package vn.phusa.intake.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the number formats of a workbook mean for reading: dates, percentages, codes shown with leading zeros. */
final class CellFormats {

    private static final int PLAIN = 0;
    private static final int DATE = -1;
    private static final int PERCENT = -2;
    private static final int LONGEST_FORMAT = 500;
    private static final int MAX_PADDING = 20;

    private final List<Integer> meanings = new ArrayList<>();

    static CellFormats none() {
        return new CellFormats();
    }

    static CellFormats read(XmlPart part) {
        CellFormats formats = new CellFormats();
        Map<Integer, Integer> custom = new HashMap<>();
        boolean inCells = false;
        while (part.next()) {
            if (part.starts("numFmt")) {
                custom.put(part.intAttribute("numFmtId", 0), meaningOf(part.attribute("formatCode")));
            } else if (part.starts("cellXfs")) {
                inCells = true;
            } else if (part.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && part.starts("xf")) {
                int id = part.intAttribute("numFmtId", 0);
                formats.meanings.add(custom.getOrDefault(id, builtIn(id)));
            }
        }
        return formats;
    }

    private static int builtIn(int id) {
        boolean date = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        return date ? DATE : id == 9 || id == 10 ? PERCENT : PLAIN;
    }

    /** Judges the first section of a format, leaving out quoted text, colours and escaped characters. */
    private static int meaningOf(String format) {
        if (format == null || format.length() > LONGEST_FORMAT) {
            return PLAIN;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]hms]*\\]", "").split(";", 2)[0];
        if (bare.matches("(?i).*general.*|@")) {
            return PLAIN;
        }
        if (bare.matches("(?i).*[dmyhs].*")) {
            return DATE;
        }
        if (bare.contains("%")) {
            return PERCENT;
        }
        return bare.matches("0{2," + MAX_PADDING + "}") ? bare.length() : PLAIN;
    }

    boolean isDate(int style) {
        return meaning(style) == DATE;
    }

    boolean isPercent(int style) {
        return meaning(style) == PERCENT;
    }

    /** How many digits the format shows at least; 0 when it does not say. */
    int padding(int style) {
        return Math.max(meaning(style), 0);
    }

    private int meaning(int style) {
        return style >= 0 && style < meanings.size() ? meanings.get(style) : PLAIN;
    }
}
