package vn.phusa.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phusa.shared.text.LegacyEncodingDetector.Detection;

class LegacyEncodingTest {

    private static final List<String> VIETNAMESE = List.of(
            "Hợp tác xã Nông nghiệp Phù Sa", "Lúa, cây ăn trái và thủy sản", "ấp Thới Bình, xã Trường Thành",
            "Quỹ tín dụng nhân dân", "Dịch vụ vận tải đường thủy", "Nguyễn Thị Mỹ Hạnh", "đang hoạt động",
            "Giấy chứng nhận đăng ký", "Người đại diện theo pháp luật", "Khuyến khích sản xuất sạch");

    @Nested
    @Group
    class Decodes {

        @Test
        void tcvn3() {
            assertEquals("Hợp tác xã", LegacyEncoding.TCVN3.decode("Hîp t¸c x·"));
            assertEquals("Nông nghiệp Đường Lưu", LegacyEncoding.TCVN3.decode("N«ng nghiÖp §\u00ADêng L\u00ADu"));
        }

        @Test
        void vni() {
            assertEquals("Hợp tác xã", LegacyEncoding.VNI.decode("Hôïp taùc xaõ"));
            assertEquals("ĐƯỜNG THỦY, kỹ thuật ở Cần Thơ", LegacyEncoding.VNI.decode("ÑÖÔØNG THUÛY, kyõ thuaät ôû Caàn Thô"));
        }

        @Test
        void titlesOfCapitalFonts() {
            assertEquals("HỢP TÁC XÃ", LegacyEncoding.TCVN3.decode("HîP T¸C X·"));
            assertEquals("Xã", LegacyEncoding.TCVN3.decode("X·"));
        }

        @Property
        void whateverWasWrittenInTcvn3(@ForAll("words") String text) {
            assertEquals(text, LegacyEncoding.TCVN3.decode(LegacyText.encode(LegacyEncoding.TCVN3, text)));
        }

        @Property
        void whateverWasWrittenInVni(@ForAll("vniWords") String text) {
            assertEquals(text, LegacyEncoding.VNI.decode(LegacyText.encode(LegacyEncoding.VNI, text)));
            String capitals = text.toUpperCase(Locale.ROOT);
            assertEquals(capitals, LegacyEncoding.VNI.decode(LegacyText.encode(LegacyEncoding.VNI, capitals)));
        }

        @Property
        void plainAsciiIntoItself(@ForAll("ascii") String text) {
            for (LegacyEncoding encoding : LegacyEncoding.values()) {
                assertEquals(text, encoding.decode(text));
            }
        }

        @Provide
        Arbitrary<String> words() {
            return Arbitraries.strings().withChars(VietnameseText.ACCENTED + " bcdxaou,.-0").ofMaxLength(25);
        }

        /** Vowels in VNI take a following mark, so letters stand apart as they do in syllables. */
        @Provide
        Arbitrary<String> vniWords() {
            return Arbitraries.of(VIETNAMESE.stream().flatMap(text -> java.util.Arrays.stream(text.split(" "))).toList())
                    .list().ofMaxSize(6).map(words -> String.join(" ", words));
        }

        @Provide
        Arbitrary<String> ascii() {
            return Arbitraries.strings().ascii().ofMaxLength(40);
        }
    }

    @Nested
    @Group
    class Detects {

        @Test
        void legacyLettersWithASampleBeforeAndAfter() {
            for (LegacyEncoding encoding : List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI)) {
                Detection found = LegacyEncodingDetector.detect(
                        VIETNAMESE.stream().map(text -> LegacyText.encode(encoding, text)).toList());
                assertEquals(encoding, found.encoding());
                assertTrue(found.confidence() > 0.9, () -> found.toString());
                assertTrue(VIETNAMESE.contains(found.sampleAfter()));
                assertEquals(found.sampleBefore(), LegacyText.encode(encoding, found.sampleAfter()));
            }
        }

        @Test
        void everySampleAlone() {
            for (String text : VIETNAMESE) {
                for (LegacyEncoding encoding : LegacyEncoding.values()) {
                    String written = LegacyText.encode(encoding, text);
                    assertEquals(encoding, LegacyEncodingDetector.detect(List.of(written)).encoding(), written);
                    assertEquals(text, LegacyEncodingDetector.decode(encoding, written));
                }
            }
        }

        @Test
        void properUnicodeAsUnicode() {
            Detection found = LegacyEncodingDetector.detect(VIETNAMESE);
            assertEquals(LegacyEncoding.UNICODE, found.encoding());
            assertNull(found.sampleBefore());
        }

        @ParameterizedTest
        @ValueSource(strings = {
            "La coopérative agricole a été créée à Orléans où elle reçoit déjà les blés d'été",
            "Société générale, café, thé, Noël, naïve, œuvre, forêt, élève, dès, où, ça et là",
            "Müller, Straße, größer, Übung, Señor, mañana, São Paulo, ação",
            "HTX khong dau, plain ASCII 100% & more",
            "20 °C ± 5 %, §12, ©2024, ½ kg, «quoted», 3×4, £5",
            "công ty, trái cây, hàng hóa, xã hội, Hà Nam, sông Hà Thanh, bà, ông, ký, số"})
        void nothingLegacyInOtherText(String text) {
            assertEquals(LegacyEncoding.UNICODE, LegacyEncodingDetector.detect(List.of(text)).encoding());
            assertEquals(LegacyEncoding.UNICODE,
                    LegacyEncodingDetector.detect(List.of(text.split("[ ,]+"))).encoding());
        }

        @Test
        void unicodeTypedIntoALegacyColumnIsLeftAlone() {
            assertEquals("Phường Cái Khế", LegacyEncodingDetector.decode(LegacyEncoding.TCVN3, "Phường Cái Khế"));
            assertEquals("Công ty Hà Nam", LegacyEncodingDetector.decode(LegacyEncoding.TCVN3, "Công ty Hà Nam"));
        }

        @Property
        void neverLegacyInUnicodeVietnamese(@ForAll("sentences") List<String> texts) {
            assertEquals(LegacyEncoding.UNICODE, LegacyEncodingDetector.detect(texts).encoding());
        }

        @Provide
        Arbitrary<List<String>> sentences() {
            return Arbitraries.of(VIETNAMESE.stream().flatMap(text -> java.util.Arrays.stream(text.split(" "))).toList())
                    .list().ofMinSize(1).ofMaxSize(12);
        }
    }
}
