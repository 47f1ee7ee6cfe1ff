package vn.phusa.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The letter sets in which Vietnamese text arrives. The legacy ones are fonts, not encodings: in a workbook their
 * letters appear as the Latin-1 characters that share their code.
 */
public enum LegacyEncoding {

    /** Ordinary text: nothing to decode. */
    UNICODE {
        @Override
        public String decode(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }

        @Override
        boolean covers(String text) {
            return true;
        }
    },

    /** TCVN 5712 VN3, the fonts named .Vn…: one character a letter ("Hîp t¸c x·"). */
    TCVN3 {
        @Override
        public String decode(String text) {
            StringBuilder decoded = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                int at = TCVN3_CODES.indexOf(text.charAt(i));
                decoded.append(at < 0 ? text.charAt(i) : TCVN3_LETTERS.charAt(at));
            }
            return restoreCapitals(text, Normalizer.normalize(decoded, Normalizer.Form.NFC));
        }

        @Override
        boolean covers(String text) {
            return text.chars().allMatch(letter -> letter < 0x80 || TCVN3_CODES.indexOf(letter) >= 0);
        }
    },

    /** VNI-Windows, the fonts named VNI-…: the base letter, then a character for its marks ("Hôïp taùc xaõ"). */
    VNI {
        @Override
        public String decode(String text) {
            StringBuilder decoded = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char code = text.charAt(i);
                String marks = i > 0 ? vniMarks(text.charAt(i - 1), code) : null;
                decoded.append(marks == null ? vniLetter(code) : marks);
            }
            return Normalizer.normalize(decoded, Normalizer.Form.NFC);
        }

        @Override
        boolean covers(String text) {
            for (int i = 0; i < text.length(); i++) {
                char code = text.charAt(i);
                boolean mark = i > 0 && vniMarks(text.charAt(i - 1), code) != null;
                if (code >= 0x80 && !mark && !VNI_SINGLE.containsKey(code) && "íìÍÌ".indexOf(code) < 0) {
                    return false;
                }
            }
            return true;
        }
    };

    private static final String TCVN3_CODES =
            "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ¡¢§£¤¥¦";
    private static final String TCVN3_LETTERS =
            "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ";

    private static final Map<Character, Character> VNI_SINGLE = Map.ofEntries(
            Map.entry('ô', 'ơ'), Map.entry('Ô', 'Ơ'), Map.entry('ö', 'ư'), Map.entry('Ö', 'Ư'),
            Map.entry('ñ', 'đ'), Map.entry('Ñ', 'Đ'), Map.entry('î', 'ỵ'), Map.entry('Î', 'Ỵ'),
            Map.entry('æ', 'ỉ'), Map.entry('Æ', 'Ỉ'), Map.entry('ó', 'ĩ'), Map.entry('Ó', 'Ĩ'),
            Map.entry('ò', 'ị'), Map.entry('Ò', 'Ị'));
    private static final Map<Character, String> VNI_TONES = Map.of(
            'ù', "\u0301", 'ø', "\u0300", 'û', "\u0309", 'õ', "\u0303", 'ï', "\u0323");
    private static final Map<Character, String> VNI_CIRCUMFLEX = Map.of(
            'â', "\u0302", 'á', "\u0302\u0301", 'à', "\u0302\u0300", 'å', "\u0302\u0309",
            'ã', "\u0302\u0303", 'ä', "\u0302\u0323");
    private static final Map<Character, String> VNI_BREVE = Map.of(
            'ê', "\u0306", 'é', "\u0306\u0301", 'è', "\u0306\u0300", 'ú', "\u0306\u0309",
            'ü', "\u0306\u0303", 'ë', "\u0306\u0323");

    /** Turns text of this letter set into NFC Unicode; what is not one of its codes stays as it is. */
    public abstract String decode(String text);

    /** Whether every letter beyond ASCII is a code of this letter set. */
    abstract boolean covers(String text);

    private static char vniLetter(char code) {
        return VNI_SINGLE.getOrDefault(code, code);
    }

    /** The combining marks that {@code code} puts on {@code base}, or null when it is a letter of its own there. */
    private static String vniMarks(char base, char code) {
        char mark = Character.toLowerCase(code);
        return switch (Character.toLowerCase(base)) {
            case 'a' -> VNI_TONES.getOrDefault(mark, VNI_CIRCUMFLEX.getOrDefault(mark, VNI_BREVE.get(mark)));
            case 'e', 'o' -> VNI_TONES.getOrDefault(mark, VNI_CIRCUMFLEX.get(mark));
            case 'u', 'y', 'ô', 'ö' -> VNI_TONES.get(mark);
            default -> null;
        };
    }

    /**
     * The fonts .Vn…H draw capitals from lower-case codes, so marked letters of a title arrive in lower case among
     * plain capitals ("HîP T¸C X·"). Where every plain letter is a capital, the marked ones were meant to be.
     */
    private static String restoreCapitals(String source, String decoded) {
        int capitals = 0;
        for (int i = 0; i < source.length(); i++) {
            char letter = source.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                return decoded;
            }
            if (letter >= 'A' && letter <= 'Z') {
                capitals++;
            }
        }
        boolean oneShortWord = source.strip().indexOf(' ') < 0 && capitals < 2;
        return capitals == 0 || oneShortWord ? decoded : decoded.toUpperCase(Locale.ROOT);
    }
}
