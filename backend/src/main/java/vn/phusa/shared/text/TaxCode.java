package vn.phusa.shared.text;

/** The Vietnamese tax code (mã số thuế): ten digits, or thirteen for a dependent unit; stored as digits only. */
public final class TaxCode {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    /** What checking a code tells. */
    public enum Check {
        /** Well formed, and the check digit fits. */
        VALID,
        /** Well formed, but the check digit does not fit, or the sum leaves 0, for which practice differs. */
        CHECKSUM_SUSPECT,
        /** Not a tax code: wrong length, a running number of zeros, or the suffix 000. */
        MALFORMED
    }

    private TaxCode() {
    }

    /**
     * Checks a code given as digits only. Check digit = 10 − (Σ digit × weight mod 11); where the remainder is 0 this
     * gives 10, which is no digit: such a code is suspect, never refused, for a register must be able to hold it.
     */
    public static Check check(String digits) {
        if (digits == null || !digits.matches("[0-9]{10}|[0-9]{13}")
                || digits.startsWith("0000000", 2) || digits.endsWith("000") && digits.length() == 13) {
            return Check.MALFORMED;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int expected = 10 - sum % 11;
        return expected == digits.charAt(9) - '0' ? Check.VALID : Check.CHECKSUM_SUSPECT;
    }

    /** The code as people read it: {@code NNNNNNNNNN} or {@code NNNNNNNNNN-NNN}. */
    public static String display(String digits) {
        return digits != null && digits.length() == 13
                ? digits.substring(0, 10) + "-" + digits.substring(10)
                : digits;
    }
}
