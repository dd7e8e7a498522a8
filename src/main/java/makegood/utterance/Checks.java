package makegood.utterance;

import java.math.BigInteger;
import java.util.Locale;

/** Check digits, which tell a card or an account from any long number. */
final class Checks {

    private Checks() {}

    /** Luhn's sum; or four groups of four, which nobody uses for an order number. */
    static boolean isCard(String number) {
        return number.matches("\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{4}")
                || luhn(number.replaceAll("\\D", ""));
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 1 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0 && !digits.matches("0+");
    }

    /** ISO 13616: the first four characters go last, letters count from 10, and the rest by 97 is 1. */
    static boolean isIban(String number) {
        String plain = number.replace(" ", "").toUpperCase(Locale.ROOT);
        if (plain.length() < 15 || plain.length() > 34) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4))
                .chars()
                .forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
