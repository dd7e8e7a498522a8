package makegood.evaluation.task;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;

import java.util.List;

/**
 * A group of figures with what has to be said of them.
 *
 * @param says how it is counted
 */
public record Task(String title, String says, List<Measure<HeardCall>> measures) {

    /** What is asked of listening and advice on the twelve calls. */
    public static List<Task> ofCalls() {
        return List.of(
                anger(new AngerTask.Bars(Bar.of(0.50), Bar.of(0.92), Bar.of(0.84, 0.90))),
                causes(Bar.of(0.55, 0.80)),
                remedies(Bar.of(0.50, 0.80)),
                new Task(
                        "Impact",
                        "Right where it is heard at the labelled turn and touches the labelled"
                            + " words. The product names an impact at its first mention in a call"
                            + " only.",
                        ImpactTask.measures(Bar.of(0.55, 0.80))),
                new Task(
                        "Commitments of the rep",
                        "A time is right where it and the labelled words lie in each other, or"
                                + " where both name none.",
                        CommitmentTask.measures(Bar.of(0.70, 0.80))),
                new Task(
                        "Moves of the rep",
                        "Every labelled move of an utterance counts, micro-averaged.",
                        MoveTask.measures(Bar.of(0.65, 0.80))),
                signals(),
                advice());
    }

    /** What the rep is told to say next. */
    public static Task advice() {
        return new Task(
                "The next step",
                "At each customer turn that has labels for it. A step off the phone, or none,"
                        + " counts as not acceptable.",
                AdviceTask.measures(Bar.of(0.72, 0.80), Bar.of(0.60, 0.72)));
    }

    public static List<Task> ofComplaints() {
        return List.of(
                anger(new AngerTask.Bars(Bar.NONE, Bar.NONE, Bar.of(0.80, 0.90))),
                causes(Bar.NONE),
                remedies(Bar.NONE));
    }

    public static Task ofPublicSentences() {
        return new Task(
                "Anger",
                "One sentence at a time, without a talk around it.",
                AngerTask.yesOrNo(Bar.of(0.82, 0.90)));
    }

    private static Task anger(AngerTask.Bars bars) {
        return new Task(
                "Anger",
                "After each customer turn, in its context. The neighbouring level is right too"
                        + " where the labels say so.",
                AngerTask.measures(bars));
    }

    private static Task causes(Bar bar) {
        return new Task(
                "Causes",
                "By type; a call's causes count once, wherever they are heard.",
                CauseTask.measures(bar));
    }

    private static Task remedies(Bar bar) {
        return new Task(
                "Remedies asked for",
                "One labelled ask takes at most one found. Of the product, those with status"
                        + " `asked`.",
                RemedyTask.measures(bar));
    }

    private static Task signals() {
        return new Task(
                "Signals",
                "By type and turn; labelled in the training calls only.",
                SignalTask.measures());
    }
}
