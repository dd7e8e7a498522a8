package makegood.listening;

import makegood.utterance.Currencies;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds how much: sums of money, shares, lengths of time and counts. */
final class Amounts {

    private static final Set<String> LENGTHS =
            Set.of(
                    "second",
                    "minute",
                    "hour",
                    "day",
                    "week",
                    "fortnight",
                    "month",
                    "year",
                    "night",
                    "shift");
    private static final Set<String> SHARES = Set.of("half", "quarter", "third", "percent", "%");
    private static final Map<String, BigDecimal> PARTS =
            Map.of(
                    "percent", new BigDecimal("0.01"),
                    "half", new BigDecimal("0.5"),
                    "quarter", new BigDecimal("0.25"),
                    "third", new BigDecimal("0.33333333"));

    /** What may stand between a share and the sum that it is of: "off the bill of". */
    private static final Set<String> NAMES = Set.of("DET", "PRON", "ADJ", "NOUN", "PROPN");

    private static final int FARTHEST_WHOLE = 5;
    private static final Set<String> THOUSANDS = Set.of("grand", "k");

    private static final Set<String> CENTS = Set.of("cent", "penny", "pence");

    /** What a sum may be of; pounds of something else are a weight. */
    private static final Set<String> WORTH =
            Set.of(
                    "money",
                    "damage",
                    "credit",
                    "debt",
                    "cash",
                    "work",
                    "business",
                    "trade",
                    "stock",
                    "repair",
                    "compensation",
                    "savings",
                    "loss",
                    "fine",
                    "fee",
                    "charge",
                    "cost",
                    "revenue",
                    "income",
                    "turnover",
                    "profit",
                    "order",
                    "sale",
                    "booking",
                    "wage",
                    "rent",
                    "good",
                    "equipment");

    private Amounts() {}

    /** What kind of figure it is. */
    enum Kind {
        MONEY,
        SHARE,
        TIME,
        /** A figure without a unit: a sum where a sum is spoken of. */
        BARE,
        COUNT
    }

    record Amount(Range range, Kind kind, @Nullable Money value) {

        /** Whether it can be what somebody asks for or has lost. */
        boolean isMoney() {
            return kind == Kind.MONEY
                    || kind == Kind.BARE
                            && value != null
                            && value.number().compareTo(BigDecimal.valueOf(20)) >= 0;
        }
    }

    /** Whether it stands before a sum: {@code $}. */
    static boolean isSign(String norm) {
        return norm.length() == 1 && Currencies.named(norm) != null;
    }

    static List<Amount> find(Line line) {
        List<Amount> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Amount amount = at(line, i);
            if (amount != null) {
                Amount whole = amount.kind() == Kind.SHARE ? whole(line, amount) : null;
                found.add(whole == null ? amount : part(line, amount, whole));
                i = (whole == null ? amount : whole).range().to() - 1;
            }
        }
        return found;
    }

    /** The sum that a share is of: {@code ten percent off your bill of 2,000 euros}. */
    private static @Nullable Amount whole(Line line, Amount share) {
        int from = share.range().to();
        if (line.norm(from).equals("cent")) {
            from++;
        }
        if (!Set.of("of", "off").contains(line.norm(from))) {
            return null;
        }
        for (int i = from + 1; i <= from + FARTHEST_WHOLE && i < line.size(); i++) {
            Amount sum = at(line, i);
            if (sum != null) {
                return sum.isMoney() ? sum : null;
            }
            if (!NAMES.contains(line.pos(i)) && !line.norm(i).equals("of")) {
                return null;
            }
        }
        return null;
    }

    private static Amount part(Line line, Amount share, Amount whole) {
        BigDecimal many = share.value() == null ? BigDecimal.ONE : share.value().number();
        int last = share.range().to() - 1;
        BigDecimal of =
                share.value() == null
                        ? PARTS.get("half")
                        : PARTS.getOrDefault(line.lemma(last), PARTS.get("percent"));
        Money sum = Objects.requireNonNull(whole.value());
        BigDecimal worth =
                many.multiply(of)
                        .multiply(sum.number())
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return new Amount(
                share.range(),
                Kind.MONEY,
                new Money(worth.setScale(Math.max(0, worth.scale())), sum.currency()));
    }

    private static @Nullable Amount at(Line line, int i) {
        if (line.norm(i).equals("half")
                && !Set.of("past", "ten", "an", "hour").contains(line.norm(i + 1))) {
            return half(line, i);
        }
        String sign = Currencies.named(line.norm(i));
        int from = isSign(line.norm(i)) ? i + 1 : i;
        Numbers.Spoken spoken = Numbers.at(line, from);
        if (spoken == null) {
            return null;
        }
        int end = from + spoken.words();
        if (from > i) {
            return new Amount(new Range(i, end), Kind.MONEY, new Money(spoken.number(), sign));
        }
        if (CENTS.contains(line.lemma(end))) {
            return new Amount(
                    new Range(i, end + 1),
                    Kind.MONEY,
                    new Money(
                            spoken.number().movePointLeft(2),
                            line.lemma(end).equals("cent") ? null : "GBP"));
        }
        String currency = Currencies.named(line.lemma(end));
        if (currency != null && isWeight(line, end)) {
            return new Amount(new Range(i, end + 1), Kind.COUNT, new Money(spoken.number(), null));
        }
        if (currency != null) {
            return new Amount(
                    new Range(i, cents(line, end + 1)),
                    Kind.MONEY,
                    new Money(spoken.number(), currency));
        }
        Kind kind = kind(line, end);
        int to = kind == Kind.TIME || kind == Kind.SHARE ? end + 1 : end;
        return new Amount(
                new Range(i, Math.min(to, line.size())), kind, new Money(spoken.number(), null));
    }

    private static Kind kind(Line line, int end) {
        String unit = line.lemma(end);
        if (THOUSANDS.contains(line.norm(end - 1))) {
            return Kind.MONEY;
        }
        if (SHARES.contains(unit) || unit.equals("per") && line.norm(end + 1).equals("cent")) {
            return Kind.SHARE;
        }
        if (LENGTHS.contains(unit)) {
            return Kind.TIME;
        }
        return line.pos(end).equals("NOUN") && !unit.equals("back") ? Kind.COUNT : Kind.BARE;
    }

    private static Amount half(Line line, int i) {
        int to = i + 1;
        if (line.norm(to).equals("of")
                && Set.of("it", "that", "them").contains(line.norm(to + 1))) {
            to += 2;
        }
        return new Amount(new Range(i, to), Kind.SHARE, null);
    }

    /** {@code forty thousand pounds of resin}. */
    private static boolean isWeight(Line line, int unit) {
        return line.lemma(unit).equals("pound")
                && line.norm(unit + 1).equals("of")
                && line.pos(unit + 2).equals("NOUN")
                && !WORTH.contains(line.lemma(unit + 2));
    }

    /** {@code eleven euro sixty}, {@code eleven euros and sixty cents}. */
    private static int cents(Line line, int end) {
        int and = line.norm(end).equals("and") ? end + 1 : end;
        if (Numbers.small(line.norm(and)) != null && CENTS.contains(line.lemma(and + 1))) {
            return and + 2;
        }
        Integer cents = Numbers.small(line.norm(end));
        return cents != null && cents >= 10 ? end + 1 : end;
    }
}
