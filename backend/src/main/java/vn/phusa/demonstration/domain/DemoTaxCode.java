package vn.phusa.demonstration.domain;

/**
 * Invented tax codes that pass, or plainly fail, the check of a real one.
 *
 * <p>They begin with 99, which names no province of issue, so none can belong to anybody.
 */
final class DemoTaxCode {

    private static final String PREFIX = "99";
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private DemoTaxCode() {
    }

    /**
     * A code whose check digit is right.
     *
     * @param serial 1–99,999; some serials have no single check digit, for these the next one is tried
     */
    static String valid(int serial) {
        for (int body = serial * 10; body < serial * 10 + 10; body++) {
            String head = PREFIX + String.format("%07d", body);
            int check = 10 - weigh(head) % 11;
            if (check < 10) {
                return head + check;
            }
        }
        throw new IllegalStateException("ten numbers in a row cannot all lack a check digit");
    }

    /** The same, with a check digit that is wrong by one. */
    static String suspect(int serial) {
        String valid = valid(serial);
        int wrong = (Character.digit(valid.charAt(9), 10) + 1) % 10;
        return valid.substring(0, 9) + wrong;
    }

    private static int weigh(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        return sum;
    }
}
