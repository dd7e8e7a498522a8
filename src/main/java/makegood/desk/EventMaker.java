package makegood.desk;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Corrected;
import makegood.call.CallEvent.Ended;
import makegood.call.CallEvent.FlowChanged;
import makegood.call.CallEvent.HandedOver;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.HelpAsked;
import makegood.call.CallEvent.Noted;
import makegood.call.CallEvent.Rated;
import makegood.call.CallEvent.Retracted;
import makegood.call.CallEvent.Skipped;
import makegood.call.CallEvent.Stamp;
import makegood.call.CallEvent.Whispered;
import makegood.call.CallState;
import makegood.call.FlowVersion;
import makegood.call.Journal;
import makegood.coach.Coach;
import makegood.coach.Debrief;
import makegood.coach.NextStep;
import makegood.flow.Flow;
import makegood.flow.FlowArchive;
import makegood.flow.FlowLibrary;
import makegood.flow.Step;
import makegood.lint.NearMiss;
import makegood.phrasebook.Warning;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the event that a command brings, or refuses it with what to do instead. */
final class EventMaker {

    private final Journal journal;
    private final FlowLibrary flows;
    private final FlowArchive archive;
    private final Coach coach;

    EventMaker(Journal journal, FlowLibrary flows, FlowArchive archive, Coach coach) {
        this.journal = journal;
        this.flows = flows;
        this.archive = archive;
        this.coach = coach;
    }

    CallEvent make(LiveCall call, Stamp stamp, Command.Act act) {
        return switch (act) {
            case Command.Skip skip -> new Skipped(stamp, step(call.flow(), skip.step()));
            case Command.Rate rate -> rated(call, stamp, rate);
            case Command.Correct correct -> corrected(stamp, correct);
            case Command.Retract retract ->
                    new Retracted(stamp, utterance(stamp, "seq", retract.seq()).seq());
            case Command.TakeBack back -> new Retracted(stamp, correction(stamp, back).seq());
            case Command.Reassign reassign ->
                    reassigned(call, stamp, reassign.seq(), reassign.speaker());
            case Command.ChangeFlow change -> flowChanged(call, stamp, change.flow());
            case Command.KeepPromise promise ->
                    PromiseDesk.kept(journal.events(stamp.callId()), stamp, promise);
            case Command.CorrectPromise right ->
                    PromiseDesk.corrected(
                            journal.events(stamp.callId()),
                            stamp,
                            right,
                            call.state().opening().customer().zone());
            case Command.Note note -> noted(stamp, note);
            case Command.Reword reword -> reworded(stamp, reword);
            case Command.AskHelp help -> new HelpAsked(stamp);
            case Command.Whisper whisper -> new Whispered(stamp, whisper.text());
            case Command.HandOver over -> new HandedOver(stamp, over.rep());
            case Command.End end -> new Ended(stamp, end.outcome());
        };
    }

    private Corrected corrected(Stamp stamp, Command.Correct correct) {
        return new Corrected(
                stamp,
                correct.fact(),
                correct.value(),
                correct.fact().equals("reason")
                        ? coach.causes(correct.value(), stamp.at())
                        : List.of());
    }

    /** Refused once anything has happened that may have changed the step: the model was too slow. */
    private CallEvent.Reworded reworded(Stamp stamp, Command.Reword reword) {
        boolean overtaken =
                journal.events(stamp.callId(), reword.heardSeq()).stream()
                        .anyMatch(Advised::changes);
        if (overtaken) {
            throw Refusal.unknown("The talk has gone on: these words come too late.");
        }
        return new CallEvent.Reworded(
                stamp,
                reword.heardSeq(),
                reword.step(),
                reword.move(),
                reword.say(),
                reword.model());
    }

    private static String step(Flow flow, String name) {
        if (flow.step(name).isEmpty()) {
            List<String> known = flow.steps().stream().map(Step::name).toList();
            throw Refusal.unknown(
                    "This call's flow has no such step. "
                            + NearMiss.cure(name, known, "Its steps"));
        }
        return name;
    }

    private Rated rated(LiveCall call, Stamp stamp, Command.Rate rate) {
        if (rate.seq() < 1 || rate.seq() >= stamp.seq()) {
            throw Refusal.unknown(
                    "There is no advice "
                            + rate.seq()
                            + " in this call. Rate the advice's own seq.");
        }
        String rule = rate.rule();
        if (rule != null && !warned(stamp, rate.seq(), rule)) {
            throw Refusal.malformed(
                    "rule",
                    "Event "
                            + rate.seq()
                            + " brought no warning of this rule. Name one of its warnings, or no"
                            + " rule.");
        }
        String step = rule == null ? advised(call, rate.seq()) : null;
        return new Rated(stamp, rate.seq(), rate.verdict(), rule, step);
    }

    /** The step that stood as next after that event; null where none did. */
    private @Nullable String advised(LiveCall call, int seq) {
        CallState then =
                CallState.of(
                        journal.events(call.state().callId()).stream()
                                .filter(event -> event.seq() <= seq)
                                .toList());
        NextStep next = coach.advise(flow(then, call), then).next();
        return next == null ? null : next.step();
    }

    /** The flow that led the call then, which may have been another than today's. */
    private Flow flow(CallState then, LiveCall call) {
        return flows.flow(then.flow().name(), then.flow().version()).orElseGet(call::flow);
    }

    private boolean warned(Stamp stamp, int seq, String rule) {
        return heard(stamp, seq).stream()
                .flatMap(
                        heard ->
                                Stream.concat(
                                        heard.heeded().stream(),
                                        heard.warnings().stream().map(Warning::rule)))
                .anyMatch(rule::equals);
    }

    private CallEvent correction(Stamp stamp, Command.TakeBack back) {
        return journal.sent(stamp.callId(), back.correction())
                .filter(Corrected.class::isInstance)
                .orElseThrow(() -> Refusal.unknown("There is no such correction to take back."));
    }

    private CallEvent.Reassigned reassigned(LiveCall call, Stamp stamp, int seq, Speaker speaker) {
        Heard heard = utterance(stamp, "seq", seq);
        if (heard.speaker() == speaker) {
            throw Refusal.malformed(
                    "speaker", "Utterance " + seq + " is the " + speaker.key() + "'s already.");
        }
        CallState before =
                CallState.of(
                        journal.events(stamp.callId()).stream()
                                .filter(event -> event.seq() < seq)
                                .toList());
        return coach.reassign(flow(before, call), before, stamp, heard, speaker);
    }

    /** A debrief never becomes a call, nor a call a debrief: one may be opened for customers whom nobody is to ring. */
    private FlowChanged flowChanged(LiveCall call, Stamp stamp, String name) {
        if (Debrief.isLedBy(call.state().flow().name()) != Debrief.isLedBy(name)) {
            throw Refusal.malformed(
                    "flow",
                    "A debrief is a call of its own. Open another call instead, with \"follows\".");
        }
        Flow flow = Flows.named(flows, name);
        archive.keep(flow);
        return new FlowChanged(stamp, FlowVersion.of(flow), flow.guards());
    }

    private Noted noted(Stamp stamp, Command.Note note) {
        Integer about = note.seq();
        return new Noted(
                stamp, note.text(), about == null ? null : utterance(stamp, "seq", about).seq());
    }

    private Heard utterance(Stamp stamp, String field, int seq) {
        return heard(stamp, seq).orElseThrow(() -> Refusal.uncounted(field, seq));
    }

    /** As it stands today: one that was retracted is gone, and what was put right is. */
    private Optional<Heard> heard(Stamp stamp, int seq) {
        return CallState.heard(journal.events(stamp.callId())).stream()
                .filter(heard -> heard.seq() == seq)
                .findFirst();
    }
}
