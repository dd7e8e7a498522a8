package makegood.evaluation.task;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Figure;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.label.LabelledCall.Turn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Whether what the rep is told to do next is what a good rep would do. */
public final class AdviceTask {

    private static final Map<String, String> ASKS =
            Map.of("ask-reason", "reason", "ask-impact", "impact", "ask-remedy", "remedy");

    private AdviceTask() {}

    public static List<Measure<HeardCall>> measures(Bar callsFor, Bar advised) {
        return List.of(
                share(
                        "Advised move is acceptable",
                        advised,
                        AdviceTask::advised,
                        pair -> acceptable(pair, move(pair))),
                share(
                        "… the listener's first choice is",
                        callsFor,
                        AdviceTask::sensed,
                        pair -> acceptable(pair, pair.heard().callsFor())),
                share(
                        "… always \"acknowledge\" would be",
                        Bar.NONE,
                        pair -> true,
                        pair -> acceptable(pair, "acknowledge")),
                share(
                        "Turns with a step for the phone advised",
                        Bar.NONE,
                        AdviceTask::advised,
                        pair -> !move(pair).isEmpty()),
                share(
                        "Back-off advised where nothing else is acceptable",
                        Bar.of(1),
                        pair -> advised(pair) && pair.label().next().equals(List.of("back-off")),
                        pair -> move(pair).equals("back-off")),
                count(
                        "Questions advised though the coach knew (should be 0)",
                        AdviceTask::askedThoughHeard),
                count("… though a careful listener had heard it", AdviceTask::askedThoughLabelled));
    }

    private static Measure<HeardCall> share(
            String name,
            Bar bar,
            Predicate<HeardCall.Pair> judged,
            Predicate<HeardCall.Pair> right) {
        return Measure.share(
                name,
                bar,
                call ->
                        Turns.count(
                                call.customer().filter(pair -> !pair.label().next().isEmpty()),
                                judged,
                                right));
    }

    private static Measure<HeardCall> count(String name, Function<HeardCall, Integer> times) {
        return new Measure<>(
                name,
                Bar.NONE,
                calls -> {
                    List<HeardCall> judged =
                            calls.stream()
                                    .filter(call -> call.customer().anyMatch(AdviceTask::advised))
                                    .toList();
                    return judged.isEmpty()
                            ? Figure.NONE
                            : Figure.times(
                                    judged.stream().mapToInt(times::apply).sum(),
                                    judged.stream().flatMap(HeardCall::customer).count()
                                            + " turns");
                });
    }

    private static int askedThoughHeard(HeardCall call) {
        return (int)
                call.customer()
                        .filter(AdviceTask::advised)
                        .filter(pair -> pair.heard().next().knownAlready())
                        .count();
    }

    private static int askedThoughLabelled(HeardCall call) {
        Set<String> known = new HashSet<>();
        int times = 0;
        for (HeardCall.Pair pair : call.customer().filter(AdviceTask::advised).toList()) {
            known.addAll(facts(pair.label()));
            String asked = ASKS.get(move(pair));
            times += asked != null && known.contains(asked) ? 1 : 0;
        }
        return times;
    }

    private static List<String> facts(Turn label) {
        List<String> facts = new ArrayList<>();
        if (!label.causes().isEmpty()) {
            facts.add("reason");
        }
        if (label.impact() != null) {
            facts.add("impact");
        }
        if (!label.remedies().isEmpty()) {
            facts.add("remedy");
        }
        return facts;
    }

    private static boolean advised(HeardCall.Pair pair) {
        return pair.heard().next() != null;
    }

    private static boolean sensed(HeardCall.Pair pair) {
        return pair.heard().callsFor() != null;
    }

    private static String move(HeardCall.Pair pair) {
        return pair.heard().next().move();
    }

    private static boolean acceptable(HeardCall.Pair pair, String move) {
        return pair.label().next().contains(move);
    }
}
