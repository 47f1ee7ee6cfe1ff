package vn.phusa.shared.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cleans Vietnamese text for storage and folds it for search, in step with the SQL function of the same rule. */
public final class VietnameseText {

    /**
     * Lower-case letters that folding replaces, position by position, with {@link #PLAIN}. The database folds with
     * {@code translate(lower(normalize(x, NFC) COLLATE "C.utf8"), …)} over the same letters and no others: what one
     * side folds and the other does not could never be found.
     */
    public static final String ACCENTED =
            "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

    /** The plain letters that stand for {@link #ACCENTED}. */
    public static final String PLAIN =
            "aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd";

    private static final Map<Integer, Integer> FOLDING = foldingTable();

    private VietnameseText() {
    }

    private static Map<Integer, Integer> foldingTable() {
        Map<Integer, Integer> table = new HashMap<>();
        for (int i = 0; i < ACCENTED.length(); i++) {
            table.put((int) ACCENTED.charAt(i), (int) PLAIN.charAt(i));
        }
        return Collections.unmodifiableMap(table);
    }

    /** Text for comparing: lower case, no marks, đ as d, single spaces; where a tone mark sits makes no difference. */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        String normal = normalise(text);
        StringBuilder folded = new StringBuilder(normal.length());
        normal.codePoints().map(Character::toLowerCase)
                .forEach(letter -> folded.appendCodePoint(FOLDING.getOrDefault(letter, letter)));
        return collapse(folded);
    }

    /** Text for storing: NFC, trimmed, runs of any white space as one space, no invisible characters. */
    public static String normalise(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                visible.append(text.charAt(i));
            }
        }
        return collapse(Normalizer.normalize(visible, Normalizer.Form.NFC));
    }

    /** True when a text shows nothing: no character, or only white space of any kind and invisible ones. */
    public static boolean isBlank(String text) {
        return text == null || text.chars().allMatch(letter -> isSpace((char) letter) || isInvisible((char) letter));
    }

    /** The folded words of a text, letters and digits only, in their order. */
    public static List<String> searchTokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (String token : fold(text).split("[^\\p{L}\\p{N}]+")) {
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return List.copyOf(tokens);
    }

    /** True for characters that take no room and carry no meaning: soft hyphen, zero-width signs, byte order mark. */
    private static boolean isInvisible(char letter) {
        return letter == '\u00AD' || letter == '\uFEFF' || letter >= '\u200B' && letter <= '\u200F'
                || letter == '\u2060' || letter >= '\u202A' && letter <= '\u202E';
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\u0085';
    }

    private static String collapse(CharSequence text) {
        StringBuilder result = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isSpace(letter)) {
                pending = !result.isEmpty();
            } else {
                if (pending) {
                    result.append(' ');
                    pending = false;
                }
                result.append(letter);
            }
        }
        return result.toString();
    }
}
