package makegood.slack;

import makegood.coach.Said;
import makegood.desk.Command;
import makegood.desk.Refusal;
import makegood.people.Person;
import makegood.utterance.Speaker;

import java.util.List;
import java.util.Optional;

/** What the buttons do. Pressed twice, each does it once. */
@SlackPart
final class Actions {

    private final Commands commands;
    private final CallStarts starts;
    private final ThreadCalls calls;
    private final CallActions inCalls;
    private final WhoIsWho who;
    private final Answers answers;
    private final Belongings belongings;
    private final Channels channels;
    private final Home home;

    Actions(
            Commands commands,
            CallStarts starts,
            ThreadCalls calls,
            CallActions inCalls,
            WhoIsWho who,
            Answers answers,
            Belongings belongings,
            Channels channels,
            Home home) {
        this.commands = commands;
        this.starts = starts;
        this.calls = calls;
        this.inCalls = inCalls;
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
            default ->
                    CallAct.of(pressed.value()).ifPresent(it -> inCalls.act(pressed, person, it));
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
        if (pressed.asker().isAtHome()) {
            home.publish(pressed.asker().user());
        } else {
            answers.instead(pressed.asker(), belongings.calls(pressed.asker().user()));
        }
    }
}
