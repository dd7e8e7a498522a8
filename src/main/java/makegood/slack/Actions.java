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

/** What the buttons do. Pressed twice, each does it once. */
@SlackPart
final class Actions {

    private final Commands commands;
    private final CallStarts starts;
    private final ThreadCalls calls;
    private final ThreadKeeper keeper;
    private final Threads threads;
    private final CallAccess access;
    private final CallBook book;
    private final Coaching coaching;
    private final WhoIsWho who;
    private final Answers answers;
    private final Belongings belongings;
    private final Channels channels;
    private final Home home;

    Actions(
            Commands commands,
            CallStarts starts,
            ThreadCalls calls,
            ThreadKeeper keeper,
            Threads threads,
            CallAccess access,
            CallBook book,
            Coaching coaching,
            WhoIsWho who,
            Answers answers,
            Belongings belongings,
            Channels channels,
            Home home) {
        this.commands = commands;
        this.starts = starts;
        this.calls = calls;
        this.keeper = keeper;
        this.threads = threads;
        this.access = access;
        this.book = book;
        this.coaching = coaching;
        this.who = who;
        this.answers = answers;
        this.belongings = belongings;
        this.channels = channels;
        this.home = home;
    }

    void act(Pressed pressed) {
        Asker asker = pressed.asker();
        Optional<Carried> carried = Carried.of(pressed.value());
        if (pressed.action().equals(Act.OTHER_WORDING) && carried.isPresent()) {
            Carried talk = carried.get();
            answers.instead(asker, commands.coached(asker.user(), talk.talk(), talk.wording()));
            return;
        }
        Optional<Person> person = who.person(asker.user());
        if (person.isEmpty()) {
            answers.to(asker, belongings.link(asker.user()));
            return;
        }
        try {
            act(pressed, person.get());
        } catch (Refusal refused) {
            answers.to(asker, PlainMessage.of(refused.cure()));
        }
    }

    private void act(Pressed pressed, Person person) {
        switch (pressed.action()) {
            case Act.START ->
                    Carried.of(pressed.value()).ifPresent(it -> start(pressed, person, it));
            case Act.KEPT -> Kept.of(pressed.value()).ifPresent(it -> keep(pressed, person, it));
            case Act.TELL ->
                    answers.instead(
                            pressed.asker(),
                            channels.choose(
                                    person, pressed.asker().channel(), Topic.of(pressed.value())));
            default -> CallAct.of(pressed.value()).ifPresent(it -> inCall(pressed, person, it));
        }
    }

    private void start(Pressed pressed, Person person, Carried carried) {
        List<Said> talk = TalkText.turns(carried.talk(), Speaker.CUSTOMER);
        starts.start(person, pressed.asker(), pressed.id(), new ThreadLine.New("", null, talk));
    }

    /** By this press: a promise that was found broken after all may be kept a second time. */
    private void keep(Pressed pressed, Person person, Kept kept) {
        calls.act(
                person,
                kept.call(),
                "kept-" + pressed.id(),
                new Command.KeepPromise(kept.seq(), kept.which(), true));
        if (pressed.home()) {
            home.publish(pressed.asker().user());
        } else {
            answers.instead(pressed.asker(), belongings.calls(pressed.asker().user()));
        }
    }

    private void inCall(Pressed pressed, Person person, CallAct act) {
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
        CallState.counting(book.events(act.call())).stream()
                .filter(event -> event.seq() == act.seq())
                .filter(CallEvent.Heard.class::isInstance)
                .map(event -> ((CallEvent.Heard) event).speaker())
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
