package makegood.slack;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.coach.NextStep;
import makegood.coach.Said;
import makegood.desk.CallAccess;
import makegood.desk.CallBook;
import makegood.desk.Command;
import makegood.desk.LiveCall;
import makegood.desk.Refusal;
import makegood.people.Person;
import makegood.slack.Threads.CallThread;
import makegood.utterance.Speaker;

import java.util.List;
import java.util.Optional;

/** What the buttons under a call's messages do. Pressed twice, each does it once. */
@SlackPart
final class CallActions {

    private final ThreadCalls calls;
    private final ThreadKeeper keeper;
    private final Threads threads;
    private final CallAccess access;
    private final CallBook book;
    private final Coaching coaching;
    private final Answers answers;

    CallActions(
            ThreadCalls calls,
            ThreadKeeper keeper,
            Threads threads,
            CallAccess access,
            CallBook book,
            Coaching coaching,
            Answers answers) {
        this.calls = calls;
        this.keeper = keeper;
        this.threads = threads;
        this.access = access;
        this.book = book;
        this.coaching = coaching;
        this.answers = answers;
    }

    /** @throws Refusal where the talk has gone on since, and where it is not theirs */
    void act(Pressed pressed, Person person, CallAct act) {
        String id = pressed.action() + "-" + act.seq();
        switch (pressed.action()) {
            case Act.OTHER_WORDING -> {
                access.see(person, act.call());
                answers.instead(pressed.asker(), keeper.again(act));
            }
            case Act.SAID -> say(pressed, person, act);
            case Act.SKIP -> calls.act(person, act.call(), id, new Command.Skip(act.step()));
            case Act.HELP -> calls.act(person, act.call(), id, new Command.AskHelp());
            case Act.END -> calls.act(person, act.call(), id, new Command.End(null));
            case Act.OTHER_SPEAKER -> turn(pressed, person, act);
            default -> {}
        }
    }

    /** The wording that stood largest in the message. */
    private void say(Pressed pressed, Person person, CallAct act) {
        LiveCall call = access.see(person, act.call());
        Optional<CallThread> thread =
                threads.of(act.call()).stream()
                        .filter(each -> each.channel().equals(pressed.asker().channel()))
                        .findFirst();
        NextStep next = book.advice(call).next();
        if (thread.isEmpty() || next == null || !next.step().equals(act.step())) {
            throw Refusal.malformed(
                    "step", "The talk has gone on since. Say what the newest advice has.");
        }
        Coached coached = coaching.told(call.flow(), call.state(), book.advice(call), List.of());
        int wording = coached.index(next, act.wording());
        List<String> shown = coached.wordings(act.wording());
        if (!shown.isEmpty()) {
            calls.hear(
                    person,
                    thread.get(),
                    "said-" + act.seq(),
                    List.of(new Said(Speaker.REP, shown.getFirst(), act.step(), wording)));
        }
    }

    private void turn(Pressed pressed, Person person, CallAct act) {
        access.see(person, act.call());
        CallState.heard(book.events(act.call())).stream()
                .filter(heard -> heard.seq() == act.seq())
                .map(CallEvent.Heard::speaker)
                .findFirst()
                .ifPresent(
                        speaker ->
                                calls.act(
                                        person,
                                        act.call(),
                                        Act.OTHER_SPEAKER + "-" + pressed.id(),
                                        new Command.Reassign(act.seq(), other(speaker))));
    }

    private static Speaker other(Speaker speaker) {
        return speaker == Speaker.CUSTOMER ? Speaker.REP : Speaker.CUSTOMER;
    }
}
