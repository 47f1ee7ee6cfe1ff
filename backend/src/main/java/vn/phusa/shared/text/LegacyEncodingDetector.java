package vn.phusa.shared.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Finds out from samples whether text is Unicode or one of the legacy letter sets, by which reading spells Vietnamese. */
public final class LegacyEncodingDetector {

    private static final int ENOUGH_WORDS = 20_000;
    private static final double SHARE_THAT_MUST_SPELL = 0.75;

    private LegacyEncodingDetector() {
    }

    /**
     * What was found.
     *
     * @param encoding the letter set
     * @param confidence from 0 to 1: the share of marked words that are Vietnamese in this reading
     * @param markedWords how many words with other than plain letters were judged
     * @param evidence how many of them are Vietnamese in this reading and not as they stand
     * @param sampleBefore a sample as it stands, null for Unicode
     * @param sampleAfter the same sample decoded, null for Unicode
     */
    public record Detection(LegacyEncoding encoding, double confidence, int markedWords, int evidence,
                            String sampleBefore, String sampleAfter) {

        /** Unicode, with nothing that speaks against it. */
        public static Detection unicode(double confidence, int markedWords) {
            return new Detection(LegacyEncoding.UNICODE, confidence, markedWords, 0, null, null);
        }
    }

    private static boolean spells(LegacyEncoding encoding, String word) {
        return encoding.covers(word) && VietnameseSyllable.isValid(encoding.decode(word));
    }

    /** How the words of the samples read in each letter set. */
    private static final class Tally {
        private int words;
        private int unicode;
        private int unicodeOnly;
        private int tcvn3;
        private int vni;

        private void add(String word) {
            boolean asIs = VietnameseSyllable.isValid(word);
            boolean asTcvn3 = spells(LegacyEncoding.TCVN3, word);
            boolean asVni = spells(LegacyEncoding.VNI, word);
            words++;
            unicode += asIs ? 1 : 0;
            unicodeOnly += asIs && !asTcvn3 && !asVni ? 1 : 0;
            tcvn3 += asTcvn3 && !asIs ? 1 : 0;
            vni += asVni && !asIs ? 1 : 0;
        }
    }

    /** Judges the samples together; those that hold letters only Unicode has are left out, they need no decoding. */
    public static Detection detect(Iterable<String> samples) {
        Tally tally = new Tally();
        List<String> marked = new ArrayList<>();
        for (String sample : samples) {
            if (tally.words < ENOUGH_WORDS && sample != null && isCandidate(sample)) {
                int before = tally.words;
                words(sample).forEach(tally::add);
                if (tally.words > before && marked.size() < 200) {
                    marked.add(sample);
                }
            }
        }
        LegacyEncoding best = tally.vni > tally.tcvn3 ? LegacyEncoding.VNI : LegacyEncoding.TCVN3;
        int evidence = Math.max(tally.vni, tally.tcvn3);
        if (!isConvincing(tally, evidence)) {
            double confidence = tally.words == 0 ? 1 : (double) tally.unicode / tally.words;
            return Detection.unicode(confidence, tally.words);
        }
        String sample = mostTelling(marked, best);
        double confidence = Math.min(1, (double) (evidence + tally.unicode) / tally.words);
        return new Detection(best, confidence, tally.words, evidence, sample, best.decode(sample));
    }

    /** Decodes one text of a place known to be in a letter set, unless the text is plainly Unicode already. */
    public static String decode(LegacyEncoding encoding, String text) {
        if (encoding == LegacyEncoding.UNICODE || !isCandidate(text)) {
            return text;
        }
        Tally tally = new Tally();
        words(text).forEach(tally::add);
        int evidence = encoding == LegacyEncoding.VNI ? tally.vni : tally.tcvn3;
        return tally.unicodeOnly > 0 && evidence == 0 ? text : encoding.decode(text);
    }

    /** From 0 to 1, how many of the words with other than plain letters are Vietnamese syllables; 0 without any. */
    public static double shareSpelled(String text) {
        int marked = 0;
        int spelled = 0;
        for (String word : Normalizer.normalize(text, Normalizer.Form.NFC).split("[^\\p{L}\\p{M}]+")) {
            if (word.chars().anyMatch(letter -> letter > 0x7F)) {
                marked++;
                spelled += VietnameseSyllable.isValid(word) ? 1 : 0;
            }
        }
        return marked == 0 ? 0 : (double) spelled / marked;
    }

    private static boolean isConvincing(Tally tally, int evidence) {
        return evidence > 0
                && evidence > tally.unicodeOnly
                && evidence >= 0.5 * tally.words
                && evidence + tally.unicode >= SHARE_THAT_MUST_SPELL * tally.words
                && (evidence >= 3 || evidence == tally.words && tally.words >= 2);
    }

    /** Legacy text holds no letter beyond Latin-1, and at least one beyond ASCII. */
    private static boolean isCandidate(String text) {
        boolean marked = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > 0xFF && (Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK)) {
                return false;
            }
            marked |= letter > 0xA0;
        }
        return marked;
    }

    /** The words that hold a character beyond ASCII, as legacy text is written: signs of Latin-1 are letters too. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        boolean marked = false;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i < text.length() ? text.charAt(i) : ' ';
            boolean part = letter < 0x80 ? Character.isLetter(letter) : letter > 0xA0 && letter <= 0xFF;
            if (part) {
                start = start < 0 ? i : start;
                marked |= letter > 0xA0;
            } else if (start >= 0) {
                if (marked) {
                    words.add(text.substring(start, i));
                }
                start = -1;
                marked = false;
            }
        }
        return words;
    }

    private static String mostTelling(List<String> samples, LegacyEncoding encoding) {
        String best = samples.getFirst();
        long most = -1;
        for (String sample : samples) {
            long telling = words(sample).stream()
                    .filter(word -> !VietnameseSyllable.isValid(word) && spells(encoding, word))
                    .count();
            if (telling > most) {
                most = telling;
                best = sample;
            }
        }
        return best;
    }
}
