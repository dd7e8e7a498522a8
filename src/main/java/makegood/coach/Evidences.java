package makegood.coach;

import makegood.call.CallEvent;
import makegood.listening.Cause;
import makegood.listening.Commitment;
import makegood.listening.Impact;
import makegood.listening.Remedy;
import makegood.listening.Signal;
import makegood.utterance.Passage;

import java.util.ArrayList;
import java.util.List;

/** What was heard over a whole call, each with the utterance it was heard in; what was asked and withdrawn is left out. */
record Evidences(
        List<Summary.Evidence<Cause>> causes,
        List<Summary.Evidence<Remedy>> remedies,
        List<Summary.Evidence<Impact>> impacts,
        List<Summary.Evidence<Commitment>> commitments,
        List<Summary.Evidence<Signal>> signals) {

    /** @param events those that count */
    static Evidences of(List<CallEvent> events) {
        Evidences all =
                new Evidences(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        for (CallEvent event : events) {
            if (event instanceof CallEvent.Heard heard) {
                all.add(heard);
            } else if (event instanceof CallEvent.Corrected right
                    && right.fact().equals("remedy")) {
                all.reopen();
            }
        }
        return all;
    }

    /** A yes was to what they had heard then: once the rep knows better what they ask for, it is open again. */
    private void reopen() {
        remedies.replaceAll(
                each ->
                        each.what().status() == Remedy.Status.AGREED
                                ? new Summary.Evidence<>(
                                        each.what().as(Remedy.Status.OFFERED), each.seq())
                                : each);
    }

    private void add(CallEvent.Heard heard) {
        var seen = heard.observation();
        seen.causes()
                .forEach(
                        cause ->
                                causes.add(
                                        new Summary.Evidence<>(
                                                told(cause, heard.text()), heard.seq())));
        stand(seen.remedies(), heard.seq());
        if (seen.impact() != null) {
            impacts.add(new Summary.Evidence<>(seen.impact(), heard.seq()));
        }
        seen.commitments()
                .forEach(promise -> commitments.add(new Summary.Evidence<>(promise, heard.seq())));
        seen.signals().forEach(signal -> signals.add(new Summary.Evidence<>(signal, heard.seq())));
    }

    /** In words that tell somebody who was not there what happened: the clause that names it often does not. */
    private static Cause told(Cause cause, String text) {
        return new Cause(cause.type(), Passage.around(text, cause.quote()));
    }

    /**
     * A newer ask of a type takes the older one's place. An offer or a yes changes only the status: the words stay the
     * customer's. An offer that answers no ask is no remedy of the customer's until they agree.
     */
    private void stand(List<Remedy> newer, int seq) {
        List<Summary.Evidence<Remedy>> before = List.copyOf(remedies);
        for (Remedy remedy : newer) {
            List<Summary.Evidence<Remedy>> same =
                    before.stream().filter(older -> older.what().type() == remedy.type()).toList();
            switch (remedy.status()) {
                case ASKED -> {
                    remedies.removeAll(same);
                    remedies.add(new Summary.Evidence<>(remedy, seq));
                }
                case WITHDRAWN -> remedies.removeAll(same);
                case OFFERED, AGREED, DECLINED -> answer(remedy, same, seq);
            }
        }
    }

    private void answer(Remedy answer, List<Summary.Evidence<Remedy>> asked, int seq) {
        if (asked.isEmpty() && answer.status() == Remedy.Status.AGREED) {
            remedies.add(new Summary.Evidence<>(answer, seq));
        }
        for (Summary.Evidence<Remedy> older : asked) {
            int place = remedies.indexOf(older);
            if (place >= 0) {
                remedies.set(
                        place,
                        new Summary.Evidence<>(older.what().as(answer.status()), older.seq()));
            }
        }
    }

    List<String> quotes(Signal.Type type) {
        return signals.stream()
                .filter(signal -> signal.what().type() == type)
                .map(signal -> signal.what().quote().text())
                .toList();
    }
}
