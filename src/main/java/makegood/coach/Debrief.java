package makegood.coach;

import makegood.call.CallState;
import makegood.flow.Flow;
import makegood.flow.Step;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * After a call the coach asks, and the rep answers as {@code rep}: whatever they say fills what was asked for. James: is the
 * root problem specific or systemic, and is it worth fixing?
 */
public final class Debrief {

    /** The flow that leads it. */
    public static final String FLOW = "debrief";

    private static final String NOT_BEFORE = "not-before";

    private static final Map<String, Pattern> SCOPE =
            patterns(
                    "unclear",
                    "not sure|no idea|(don't|do not) know|hard to say|unclear|can't say|both",
                    "systemic",
                    "systemic|how we work|the way we work|always|every"
                        + " (time|week|month|day|customer)|keeps?"
                        + " |kept|polic(y|ies)|process|pricing|our prices|understaffed|again and"
                        + " again|not the first|could happen|would happen|tomorrow",
                    "specific",
                    "specific|accident|one[- ]off|one[- ]time|once|single|only this|just this|that"
                            + " one|a mistake|personality|new (manager|owner)");

    private static final Map<String, Pattern> WORTH =
            patterns(
                    "undecided",
                    "undecided|not sure|no idea|(don't|do not) know|maybe|perhaps|depends|too"
                            + " early|can't say",
                    "no",
                    "no(?! (doubt|question))|nope|nah|not worth|not really|(don't|do not) think"
                            + " so|i would(n't| not)|(definitely|absolutely|certainly|of course)"
                            + " not|let (them|it|him|her) go",
                    "yes",
                    "yes|yeah|yep|sure|definitely|absolutely|of course|worth it|i would|i think"
                            + " so|certainly");

    /** Before a word it says that it is not so: "not a one-off", "no accident". */
    private static final Pattern DENIED =
            Pattern.compile("(?:\\b(?:not|no|never)|n't) (?:(?:a|an|the|just|only|really) )?$");

    private static final Pattern NO_ANSWER =
            Pattern.compile(
                    "((well|sorry|honestly|oh|er|um)[, ]+)?((i|we) )?((really|still|just|honestly)"
                        + " )?((have|had|'ve got|have got) )?(no idea|no clue|not a clue|(don't|do"
                        + " not|didn't|did not) know|(don't|do not) remember|can't"
                        + " (say|remember|recall|tell)|cannot (say|remember|tell)|couldn't"
                        + " (say|tell)|not sure|dunno|hard to say|unknown|not"
                        + " known|unclear|(they|he|she) (didn't|did not|never) sa(y|id)|nobody"
                        + " (said|told me)|(didn't|did not|never) (ask|asked|come up|came up)|it"
                        + " (didn't|did not|never) c[oa]me up|pass|skip|next|n/?a|no"
                        + " answer|\\?+|-+|…)([, ]+(yet|sorry|really|honestly|to be honest|at"
                        + " all|so far|about that))*[.!? ]*");

    private Debrief() {}

    /** Whether a call on this flow is a debrief. */
    public static boolean isLedBy(String flow) {
        return FLOW.equals(flow);
    }

    /** The step that the rep's words answer; none where they are the coach's own question, read out. */
    static Optional<Step> answered(Flow flow, CallState state, Said said) {
        return said.step() != null
                ? Optional.empty()
                : Optional.ofNullable(state.standing())
                        .flatMap(flow::step)
                        .filter(step -> flow.stands(step, state))
                        .or(() -> flow.next(state));
    }

    /**
     * What an answer to this step teaches: the rep's words, or the one of the vocabulary's words, or the day, that they come
     * to. Who has no idea teaches nothing, but for questions whose answer that is.
     *
     * @param named the day that the answer names
     */
    static Map<String, String> learned(
            Step step, String answer, Supplier<Optional<LocalDate>> named) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : step.learns()) {
            String value = value(fact, answer);
            if (fact.equals(NOT_BEFORE)) {
                value = named.get().map(LocalDate::toString).orElse(value);
            }
            if (!value.isEmpty()) {
                facts.put(fact, value);
            }
        }
        return facts;
    }

    private static String value(String fact, String answer) {
        Map<String, Pattern> words =
                switch (fact) {
                    case "scope" -> SCOPE;
                    case "worth" -> WORTH;
                    default -> Map.of();
                };
        String said = answer.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (words.isEmpty()) {
            return NO_ANSWER.matcher(said).matches() ? "" : answer.strip();
        }
        // Who answers says it first: "yes, no doubt" is a yes.
        String meant = List.copyOf(words.keySet()).getFirst();
        int earliest = said.length();
        for (Map.Entry<String, Pattern> word : words.entrySet()) {
            int place = place(word.getValue(), said);
            if (place < earliest) {
                earliest = place;
                meant = word.getKey();
            }
        }
        return meant;
    }

    /** Where it is first said and not denied; the end where it is not. */
    private static int place(Pattern word, String said) {
        return word.matcher(said)
                .results()
                .map(MatchResult::start)
                .filter(start -> !isDenied(said, start))
                .findFirst()
                .orElse(said.length());
    }

    private static boolean isDenied(String said, int start) {
        return DENIED.matcher(said.substring(Math.max(0, start - 16), start)).find();
    }

    private static Map<String, Pattern> patterns(String... words) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            patterns.put(words[i], Pattern.compile("\\b(" + words[i + 1] + ")\\b"));
        }
        return patterns;
    }
}
