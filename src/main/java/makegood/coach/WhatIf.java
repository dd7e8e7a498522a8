package makegood.coach;

import makegood.call.CallEvent;
import makegood.call.CallEvent.FlowChanged;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Opened;
import makegood.call.CallState;
import makegood.phrasebook.Warning;
import makegood.utterance.Utterance;
import makegood.utterance.UtteranceReader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells which hints of a call would change with another flow or another phrasebook. Stores nothing. Safe for several threads. */
public final class WhatIf {

    private final UtteranceReader reader;

    public WhatIf(UtteranceReader reader) {
        this.reader = reader;
    }

    /**
     * The changes of one call, by event. What the customer was heard to say stays as it was heard; words that have been
     * erased keep the warnings that they had.
     *
     * @param events of one call from its opening on
     */
    public List<HintChange> changes(List<CallEvent> events, Hints before, Hints after) {
        Opened opened = (Opened) events.getFirst();
        boolean follows = !mentions(events, before.flow().name());
        Rerun was = new Rerun(before, opened, follows);
        Rerun is = new Rerun(after, opened, follows);
        List<HintChange> changes = new ArrayList<>();
        next(opened, was, is).ifPresent(changes::add);
        for (CallEvent event : CallState.counting(events)) {
            if (follows && event instanceof FlowChanged) {
                continue;
            }
            Utterance said =
                    event instanceof Heard heard && Rerun.warns(event)
                            ? reader.read(heard.speaker(), heard.text())
                            : null;
            was.after(event, said);
            is.after(event, said);
            next(event, was, is).ifPresent(changes::add);
            changes.addAll(warnings(event, was.warnings(), is.warnings()));
        }
        return changes;
    }

    private static boolean mentions(List<CallEvent> events, String flow) {
        return events.stream()
                .anyMatch(
                        event ->
                                event instanceof Opened opened && opened.flow().name().equals(flow)
                                        || event instanceof FlowChanged changed
                                                && changed.flow().name().equals(flow));
    }

    private static Optional<HintChange> next(CallEvent event, Rerun was, Rerun is) {
        return Objects.equals(was.next(), is.next())
                ? Optional.empty()
                : Optional.of(new HintChange.Advised(event, was.next(), is.next()));
    }

    private static List<HintChange> warnings(
            CallEvent event, List<Warning> before, List<Warning> after) {
        List<HintChange> changes = new ArrayList<>();
        for (Warning warning : before) {
            Warning now = same(warning, after);
            if (!warning.equals(now)) {
                changes.add(new HintChange.Warned(event, warning, now));
            }
        }
        after.stream()
                .filter(warning -> same(warning, before) == null)
                .forEach(warning -> changes.add(new HintChange.Warned(event, null, warning)));
        return changes;
    }

    private static @Nullable Warning same(Warning warning, List<Warning> others) {
        return others.stream()
                .filter(other -> other.rule().equals(warning.rule()))
                .filter(other -> other.quote().start() < warning.quote().end())
                .filter(other -> warning.quote().start() < other.quote().end())
                .findFirst()
                .orElse(null);
    }
}
