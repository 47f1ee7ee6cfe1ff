package vn.phusa.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"0100233488", "0314409058", "0100112437", "0312687878", "0100109106", "0100233488001"})
    void publishedCodesAreValid(String code) {
        assertEquals(TaxCode.Check.VALID, TaxCode.check(code));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "123456789", "12345678901", "0100000000", "0100233488000", "01002334AB", "٠١٠٠٢٣٣٤٨٨"})
    void otherShapesAreMalformed(String code) {
        assertEquals(TaxCode.Check.MALFORMED, TaxCode.check(code));
    }

    @Test
    void aRemainderOfZeroIsSuspectWhateverTheLastDigit() {
        // Digits 1 and 8 under the weights 31 and 3 make 55, a multiple of eleven.
        for (char last = '0'; last <= '9'; last++) {
            assertEquals(TaxCode.Check.CHECKSUM_SUSPECT, TaxCode.check("100000008" + last));
        }
    }

    @Property
    void oneWrongDigitIsNoticed(@ForAll @IntRange(max = 8) int place, @ForAll @IntRange(min = 1, max = 9) int shift) {
        char[] digits = "0314409058".toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + shift) % 10);
        assertEquals(TaxCode.Check.CHECKSUM_SUSPECT, TaxCode.check(new String(digits)));
    }

    @Test
    void dependentUnitsAreShownWithADash() {
        assertEquals("0100233488-001", TaxCode.display("0100233488001"));
        assertEquals("0100233488", TaxCode.display("0100233488"));
    }
}
