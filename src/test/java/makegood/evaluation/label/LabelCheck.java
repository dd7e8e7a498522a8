package makegood.evaluation.label;

import makegood.evaluation.label.LabelledCall.Turn;

/** Holds labels against the guide, so that a slip of the pen is told and not measured. */
final class LabelCheck {

    private final String file;

    LabelCheck(String file) {
        this.file = file;
    }

    void check(LabelledCall call) {
        if (call.turns() == null || call.turns().isEmpty()) {
            throw new WrongLabel(file, "no turns; a call has at least one");
        }
        int n = 0;
        for (Turn turn : call.turns()) {
            n++;
            if (turn.n() != n) {
                throw new WrongLabel(
                        file,
                        "turn " + turn.n() + " stands where turn " + n + " should; number from 1");
            }
            check(file + ", turn " + n, turn);
        }
    }

    static void check(String where, Turn turn) {
        if (turn.text() == null || turn.text().isBlank()) {
            throw new WrongLabel(where, "no text; every turn has words");
        }
        Vocabulary.SPEAKER.check(where, turn.speaker());
        if (turn.isCustomer()) {
            customer(where, turn);
        } else {
            rep(where, turn);
        }
    }

    private static void customer(String where, Turn turn) {
        if (turn.anger() == null || turn.anger() < 0 || turn.anger() > 3) {
            throw new WrongLabel(where, "anger is " + turn.anger() + "; write 0, 1, 2 or 3");
        }
        turn.causes().forEach(cause -> Vocabulary.CAUSE.check(where, cause));
        turn.next().forEach(move -> Vocabulary.MOVE.check(where, move));
        for (LabelledCall.Ask ask : turn.remedies()) {
            Vocabulary.REMEDY.check(where, ask.type());
            quoted(where, turn, ask.quote());
        }
        if (turn.impact() != null) {
            quoted(where, turn, turn.impact().quote());
        }
        if (turn.signals() != null) {
            turn.signals().forEach(signal -> Vocabulary.SIGNAL.check(where, signal.type()));
        }
    }

    private static void rep(String where, Turn turn) {
        turn.moves().forEach(move -> Vocabulary.MOVE.check(where, move));
        for (LabelledCall.Breach breach : turn.violations()) {
            Vocabulary.RULE.check(where, breach.rule());
            quoted(where, turn, breach.quote());
        }
        turn.commitments().forEach(promise -> quoted(where, turn, promise.quote()));
    }

    /** The words themselves stay out of the message: reports and logs show figures only. */
    static void quoted(String where, Turn turn, String quote) {
        if (quote == null || quote.isEmpty() || !turn.text().contains(quote)) {
            throw new WrongLabel(
                    where, "a quote is not in the turn's text; copy it letter for letter");
        }
    }
}
