package vn.phusa.shared.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Writes Unicode text as the legacy fonts did, for tests and fixtures; its tables are its own, in code order. */
public final class LegacyText {

    /** Pairs of code and letter in the order of the codes, as TCVN 5712:1993 prints them. */
    private static final String TCVN3 = "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00ADư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ"
            + "×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ";
    private static final Map<Character, Character> TCVN3_CODES = new HashMap<>();
    private static final Map<String, Character> VNI_MARKS = Map.ofEntries(
            Map.entry("\u0301", 'ù'), Map.entry("\u0300", 'ø'), Map.entry("\u0309", 'û'),
            Map.entry("\u0303", 'õ'), Map.entry("\u0323", 'ï'),
            Map.entry("\u0302", 'â'), Map.entry("\u0302\u0301", 'á'), Map.entry("\u0302\u0300", 'à'),
            Map.entry("\u0302\u0309", 'å'), Map.entry("\u0302\u0303", 'ã'), Map.entry("\u0302\u0323", 'ä'),
            Map.entry("\u0306", 'ê'), Map.entry("\u0306\u0301", 'é'), Map.entry("\u0306\u0300", 'è'),
            Map.entry("\u0306\u0309", 'ú'), Map.entry("\u0306\u0303", 'ü'), Map.entry("\u0306\u0323", 'ë'));

    static {
        for (int i = 0; i < TCVN3.length(); i += 2) {
            TCVN3_CODES.put(TCVN3.charAt(i + 1), TCVN3.charAt(i));
        }
    }

    private LegacyText() {
    }

    /** The text in the codes of a letter set; capitals with marks become lower-case codes in TCVN3, as fonts do. */
    public static String encode(LegacyEncoding encoding, String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < composed.length(); i++) {
            char letter = composed.charAt(i);
            switch (encoding) {
                case UNICODE -> encoded.append(letter);
                case TCVN3 -> encoded.append(TCVN3_CODES.getOrDefault(letter,
                        TCVN3_CODES.getOrDefault(Character.toLowerCase(letter), letter)));
                case VNI -> encoded.append(vni(letter));
            }
        }
        return encoded.toString();
    }

    private static String vni(char letter) {
        boolean capital = Character.isUpperCase(letter);
        char lower = Character.toLowerCase(letter);
        int special = "đỉĩịỵíì".indexOf(lower);
        String code;
        if (special >= 0) {
            code = String.valueOf("ñæóòîíì".charAt(special));
        } else {
            String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
            boolean horn = parts.indexOf('\u031B') >= 0;
            String marks = circumflexFirst(parts.substring(1).replace("\u031B", ""));
            String base = !horn ? parts.substring(0, 1) : parts.charAt(0) == 'o' ? "ô" : "ö";
            code = marks.isEmpty() ? base : base + VNI_MARKS.get(marks);
        }
        return capital ? code.toUpperCase(java.util.Locale.ROOT) : code;
    }

    /** Canonical order puts the dot below first; VNI names the vowel's own mark first. */
    private static String circumflexFirst(String marks) {
        return marks.startsWith("\u0323") && marks.length() > 1 ? marks.substring(1) + "\u0323" : marks;
    }
}
