package makegood.call;

import makegood.condition.Sum;
import makegood.listening.Cause;
import makegood.listening.Impact;
import makegood.listening.Money;
import makegood.listening.Observation;
import makegood.listening.Remedy;
import makegood.listening.Signal;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known in a call, by the facts' names, in the order in which it was learnt. Values are the customer's own words or the rep's; an empty value is known
 * too, its words have been erased.
 *
 * @param sums how much money those speak of in which listening looked for a sum: a year or a count of days is none
 */
record Facts(Map<String, String> values, Map<String, Double> sums) {

    private static final String SIGNS = "$€£₹";

    static final String REASON = "reason";
    static final String WRONGED = "wronged";
    static final String NEED_GONE = "need-gone";
    static final String IMPACT = "impact";
    static final String REMEDY = "remedy";
    static final String BACKSTORY = "backstory";
    static final String NO_CONTACT = "no-contact";
    static final String FOLLOW_UP = "follow-up";
    private static final String TOLD_BEFORE = "told-before";

    /** The facts that say that the customer refuses, in so many words. */
    static final Set<String> REFUSING = Set.of(NO_CONTACT, "final-no");

    /** Facts that count only in the moment in which they are heard: nothing to know of a customer afterwards. */
    private static final Set<String> PASSING =
            Set.of(
                    "final-no",
                    "cannot-talk",
                    "not-mine",
                    "doubted",
                    "told-all",
                    TOLD_BEFORE,
                    "farewell",
                    "proposed-time");

    /** Somebody else came to the telephone: true of that call only. */
    private static final String PUT_THROUGH = "put-through";

    /** Signals that a refusal of all contact is over: who says when to ring, or asks what it costs, talks with us again. */
    private static final Set<Signal.Type> TAKE_BACK =
            Set.of(Signal.Type.CONTACT_CONSENT, Signal.Type.ASKS_PRICE);

    Facts {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        sums = Map.copyOf(sums);
    }

    static Facts of(CallEvent.Opened opened) {
        Map<String, String> known = new LinkedHashMap<>(opened.carried());
        known.remove(PUT_THROUGH);
        if (opened.backstory() != null && !opened.backstory().isBlank()) {
            known.put(BACKSTORY, opened.backstory());
        }
        return new Facts(known, Map.of());
    }

    /** The facts that an utterance speaks of, known before or not. */
    static Set<String> broughtBy(Observation heard) {
        Set<String> brought = new HashSet<>(heard.facts().keySet());
        if (!reasons(heard).isEmpty()) {
            brought.add(REASON);
        }
        if (reasons(heard).stream().anyMatch(cause -> cause.type().isOurs())) {
            brought.add(WRONGED);
        }
        if (isNeedGone(reasons(heard))) {
            brought.add(NEED_GONE);
        }
        if (heard.impact() != null) {
            brought.add(IMPACT);
        }
        if (heard.remedies().stream().anyMatch(remedy -> isAsked(remedy, heard))) {
            brought.add(REMEDY);
        }
        return Set.copyOf(brought);
    }

    /** "Am I explaining it for the fifth time?" complains of the asking, and tells no reason. */
    private static List<Cause> reasons(Observation heard) {
        String asking = heard.facts().getOrDefault(TOLD_BEFORE, "");
        return heard.causes().stream()
                .filter(cause -> !isMostly(cause.quote().text(), asking))
                .toList();
    }

    /** "You got too dear, so we don't use you any more" names the price: they may be won back. */
    private static boolean isNeedGone(List<Cause> reasons) {
        return !reasons.isEmpty()
                && reasons.stream().allMatch(cause -> cause.type() == Cause.Type.NO_LONGER_NEEDED);
    }

    private static boolean isMostly(String quote, String words) {
        return !words.isEmpty() && quote.contains(words) && words.length() * 2 > quote.length();
    }

    /** To be left alone is no remedy, however often they say it, nor is the hour at which to ring: neither is to be talked over. */
    private static boolean isAsked(Remedy remedy, Observation heard) {
        boolean alone = remedy.type() == Remedy.Type.OTHER && heard.facts().containsKey(NO_CONTACT);
        boolean hour =
                remedy.type() == Remedy.Type.CALLBACK && heard.facts().containsKey(FOLLOW_UP);
        return remedy.status() == Remedy.Status.ASKED && !alone && !hour;
    }

    /** A reason put right says anew whether it was our doing, unless nobody can tell by its words. */
    Facts with(CallEvent.Corrected corrected) {
        String fact = corrected.fact();
        Map<String, String> known = new LinkedHashMap<>(values);
        known.put(fact, corrected.value());
        if (corrected.tellsWhy() && !corrected.causes().isEmpty()) {
            known.remove(WRONGED);
            known.remove(NEED_GONE);
            if (corrected.causes().stream().anyMatch(Cause.Type::isOurs)) {
                known.put(WRONGED, corrected.value());
            }
            if (corrected.causes().equals(List.of(Cause.Type.NO_LONGER_NEEDED))) {
                known.put(NEED_GONE, corrected.value());
            }
        }
        Map<String, Double> left = new HashMap<>(sums);
        left.remove(fact);
        return new Facts(known, left);
    }

    /**
     * What an utterance adds. The first reason and impact stay (they are what the talk began from; of the sums that it cost,
     * the largest), the newest remedy stands, and a remedy that was withdrawn with none beside it is known no more; nor is a refusal of all contact that
     * they took back.
     */
    Facts after(Observation heard, boolean remedyStands) {
        Map<String, String> known = new LinkedHashMap<>(values);
        if (!heard.causes().isEmpty()
                || heard.signals().stream().anyMatch(signal -> TAKE_BACK.contains(signal.type()))) {
            known.remove(NO_CONTACT);
        }
        known.putAll(heard.facts());
        known.keySet().removeAll(PASSING);
        List<Cause> reasons = reasons(heard);
        reasons.stream()
                .findFirst()
                .ifPresent(cause -> known.putIfAbsent(REASON, cause.quote().text()));
        reasons.stream()
                .filter(cause -> cause.type().isOurs())
                .findFirst()
                .ifPresent(cause -> known.putIfAbsent(WRONGED, cause.quote().text()));
        if (isNeedGone(reasons)) {
            known.putIfAbsent(NEED_GONE, reasons.getFirst().quote().text());
        } else if (!reasons.isEmpty()) {
            known.remove(NEED_GONE);
        }
        Map<String, Double> sum = new HashMap<>(sums);
        Impact impact = heard.impact();
        if (impact != null) {
            boolean first = known.putIfAbsent(IMPACT, impact.quote().text()) == null;
            if (first) {
                put(IMPACT, impact.value(), impact.quote().text(), sum);
            } else if (impact.value() != null) {
                sum.put(IMPACT, Math.max(amount(IMPACT), impact.value().number().doubleValue()));
            }
        }
        List<Remedy> asked =
                heard.remedies().stream().filter(remedy -> isAsked(remedy, heard)).toList();
        if (!asked.isEmpty()) {
            String words =
                    asked.stream()
                            .map(remedy -> remedy.quote().text())
                            .collect(Collectors.joining("; "));
            known.put(REMEDY, words);
            put(REMEDY, sum(asked), words, sum);
        }
        if (!heard.remedies().isEmpty() && !remedyStands) {
            known.remove(REMEDY);
        }
        sum.keySet().retainAll(known.keySet());
        return new Facts(known, sum);
    }

    /** How much money a fact speaks of; 0 where it names none. */
    double amount(String fact) {
        Double heard = sums.get(fact);
        return heard == null ? Sum.largest(values.getOrDefault(fact, "")) : heard;
    }

    /** Of all that is asked for in one breath, of each kind the most; null where no sum is. */
    private static @Nullable Money sum(List<Remedy> asked) {
        Map<Remedy.Type, Money> most = new LinkedHashMap<>();
        for (Remedy remedy : asked) {
            if (remedy.value() != null) {
                most.merge(remedy.type(), remedy.value(), Facts::larger);
            }
        }
        return most.values().stream().reduce(Facts::together).orElse(null);
    }

    private static Money larger(Money one, Money other) {
        return one.number().compareTo(other.number()) >= 0 ? one : other;
    }

    private static Money together(Money one, Money other) {
        return Objects.equals(one.currency(), other.currency())
                ? new Money(one.number().add(other.number()), one.currency())
                : larger(one, other);
    }

    /** Words with a sign of money in which no sum was heard are left to whoever reads them. */
    private static void put(
            String fact, @Nullable Money value, String words, Map<String, Double> sums) {
        sums.remove(fact);
        if (value != null) {
            sums.put(fact, value.number().doubleValue());
        } else if (SIGNS.chars().noneMatch(sign -> words.indexOf(sign) >= 0)) {
            sums.put(fact, 0.0);
        }
    }
}
