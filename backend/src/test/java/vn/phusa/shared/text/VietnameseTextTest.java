package vn.phusa.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {

    @Test
    void foldingIgnoresMarksCaseAndWhereTheToneSits() {
        assertEquals("hoa an", VietnameseText.fold("Hoà An"));
        assertEquals("hoa an", VietnameseText.fold("HÒA  AN"));
        assertEquals("duong so 3", VietnameseText.fold(" Đường\u00A0số 3 "));
        assertEquals("nguyen", VietnameseText.fold("Nguyễn"));
        assertEquals("", VietnameseText.fold(null));
    }

    @Test
    void normalisingComposesAndClears() {
        assertEquals("Hợp tác xã", VietnameseText.normalise("\uFEFF Hơ\u0323p\u200B  tác\u00A0xa\u0303\r\n"));
        assertEquals("Bình Thủy", VietnameseText.normalise("Bình Thủy"));
    }

    @Test
    void searchTokensAreFoldedWords() {
        assertEquals(List.of("htx", "nong", "nghiep", "1", "5"), VietnameseText.searchTokens("HTX Nông-nghiệp (1/5)"));
        assertEquals(List.of(), VietnameseText.searchTokens(" –"));
    }

    @Test
    void everyVietnameseLetterFoldsToAPlainOne() {
        assertEquals(VietnameseText.ACCENTED.length(), VietnameseText.PLAIN.length());
        for (char letter : VietnameseText.ACCENTED.toCharArray()) {
            assertEquals(plainBase(letter), VietnameseText.fold("" + letter));
            assertEquals(plainBase(letter), VietnameseText.fold("" + Character.toUpperCase(letter)));
        }
    }

    private static String plainBase(char letter) {
        return letter == 'đ' ? "d" : Normalizer.normalize("" + letter, Normalizer.Form.NFD).substring(0, 1);
    }

    /** The SQL function reads {@code translate(lower(normalize(x, NFC)), ACCENTED, PLAIN)}. */
    @Property
    void foldingIsWhatTranslateGives(@ForAll("words") String text) {
        String stored = VietnameseText.normalise(text);
        StringBuilder translated = new StringBuilder();
        for (char letter : stored.toLowerCase(Locale.ROOT).toCharArray()) {
            int at = VietnameseText.ACCENTED.indexOf(letter);
            translated.append(at < 0 ? letter : VietnameseText.PLAIN.charAt(at));
        }
        assertEquals(translated.toString(), VietnameseText.fold(stored));
    }

    @Property
    void decomposedAndComposedTextFoldAlike(@ForAll("words") String text) {
        assertEquals(VietnameseText.fold(text), VietnameseText.fold(Normalizer.normalize(text, Normalizer.Form.NFD)));
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll("words") String text) {
        String folded = VietnameseText.fold(text);
        assertEquals(folded, VietnameseText.fold(folded));
    }

    @Property
    void normalisingTwiceChangesNothing(@ForAll String text) {
        String normal = VietnameseText.normalise(text);
        assertEquals(normal, VietnameseText.normalise(normal));
        assertTrue(Normalizer.isNormalized(normal, Normalizer.Form.NFC));
    }

    @Provide
    Arbitrary<String> words() {
        String letters = VietnameseText.ACCENTED;
        return Arbitraries.strings().withChars((letters + letters.toUpperCase(Locale.ROOT) + "bcdghklmnpqrstvx 09-").toCharArray())
                .ofMaxLength(30);
    }
}
