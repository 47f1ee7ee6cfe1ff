package vn.phusa.shared.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells whether a word is spelled as a Vietnamese syllable can be: initial, rhyme and at most one tone. */
final class VietnameseSyllable {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String[] INITIALS = {"ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr",
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", ""};
    private static final Set<String> RHYMES = new HashSet<>(Arrays.asList((
            "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây "
            + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
            + "o oa oac oach oai oam oan oang oanh oao oap oat oay oă oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong "
            + "ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ơng "
            + "u ua uân uâng uât uây uâ uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uô up ut uy uya uych "
            + "uyên uyêt uynh uyt uyn uyu uơ uơn uân ư ưa ưc ưi ưm ưn ưng ươ ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
            + "y yêm yên yêng yêt yêu yt ynh").split(" ")));

    private VietnameseSyllable() {
    }

    static boolean isValid(String word) {
        String spelled = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(spelled.length());
        char tone = 0;
        char base = 0;
        for (int i = 0; i < spelled.length(); i++) {
            char letter = spelled.charAt(i);
            if (TONES.indexOf(letter) < 0) {
                bare.append(letter);
                base = Character.isLetter(letter) ? letter : base;
            } else if (tone == 0 && "aeiouy".indexOf(base) >= 0) {
                tone = letter;
            } else {
                return false;
            }
        }
        return fits(Normalizer.normalize(bare, Normalizer.Form.NFC), tone);
    }

    private static boolean fits(String bare, char tone) {
        for (String initial : INITIALS) {
            if (bare.startsWith(initial)) {
                String rhyme = bare.substring(initial.length());
                boolean gi = initial.equals("gi") && rhyme.matches("|[eêm-n].*");
                if (RHYMES.contains(rhyme) && toneFits(rhyme, tone) || gi && RHYMES.contains("i" + rhyme)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A rhyme that ends in a stop takes only the acute and the dot-below tone. */
    private static boolean toneFits(String rhyme, char tone) {
        boolean stop = rhyme.matches(".*(c|ch|p|t)");
        return !stop || tone == 0 || tone == '\u0301' || tone == '\u0323';
    }
}
