package makegood.slack;

import makegood.call.CallState;
import makegood.call.Outcome;
import makegood.coach.Said;
import makegood.desk.CallBook;
import makegood.desk.Command;
import makegood.desk.Refusal;
import makegood.people.Person;
import makegood.slack.Threads.CallThread;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Takes what people write: to the bot, or in a thread that is a call. */
@SlackPart
final class Conversations {

    /** Whoever writes to the bot again within this time, outside the thread, goes on with the same call. */
    static final Duration SAME_CALL = Duration.ofMinutes(30);

    private final Threads threads;
    private final ThreadCalls calls;
    private final CallStarts starts;
    private final CallBook book;
    private final WhoIsWho who;
    private final Commands commands;
    private final Outbox outbox;
    private final Belongings belongings;
    private final Patience patience;

    Conversations(
            Threads threads,
            ThreadCalls calls,
            CallStarts starts,
            CallBook book,
            WhoIsWho who,
            Commands commands,
            Outbox outbox,
            Belongings belongings,
            Patience patience) {
        this.threads = threads;
        this.calls = calls;
        this.starts = starts;
        this.book = book;
        this.who = who;
        this.commands = commands;
        this.outbox = outbox;
        this.belongings = belongings;
        this.patience = patience;
    }

    /**
     * What was typed is taken, or who typed it is told that it was not. Of channels that the bot only reads along nothing is
     * kept, not even that there was a message.
     *
     * @param first whether it has not come before
     * @param work may be done twice
     */
    void take(Typed typed, BooleanSupplier first, Runnable work) {
        try {
            if (patience.with(() -> isOurs(typed)) && first.getAsBoolean()) {
                patience.with(work);
            }
        } catch (RuntimeException failed) {
            // Lines of a channel outside any thread are none of ours.
            if (typed.direct() || typed.thread() != null) {
                whisper(typed, PlainMessage.of(Routes.FAILED));
            }
            throw failed;
        }
    }

    private boolean isOurs(Typed typed) {
        return typed.direct() || threads.find(typed.channel(), typed.root()).isPresent();
    }

    void read(Typed typed) {
        if (typed.text().isBlank()) {
            return;
        }
        Optional<Person> person = who.person(typed.user());
        if (person.isEmpty()) {
            stranger(typed);
        } else if (typed.text().length() > Commands.LONGEST_TEXT) {
            whisper(typed, PlainMessage.of("That is more than 8,000 characters at once."));
        } else {
            answered(typed, person.get());
        }
    }

    /**
     * Somebody wrote a line anew: the call follows.
     *
     * @param edition which rewriting of it that is
     */
    void rewrite(Typed line, String edition) {
        String id = line.id() + "-" + edition;
        Optional<CallThread> thread = calls.of(line);
        Optional<Person> person = who.person(line.user());
        if (thread.isPresent()
                && person.isPresent()
                && !calls.isOutdated(thread.get(), line.id(), edition)) {
            followed(
                    line,
                    () -> {
                        calls.retract(person.get(), thread.get(), line.id(), id);
                        if (ThreadLine.of(line.text()) instanceof ThreadLine.Talk talk) {
                            calls.hear(person.get(), thread.get(), id, talk.turns());
                        }
                    });
        }
    }

    /** A line was deleted: the call follows. Slack does not always say whose it was; the call does. */
    void takeBack(Typed line) {
        Optional<CallThread> thread = calls.of(line);
        Optional<Person> person = thread.flatMap(it -> calls.author(it, line.id()));
        if (thread.isPresent() && person.isPresent()) {
            followed(line, () -> calls.retract(person.get(), thread.get(), line.id(), null));
        }
    }

    private void followed(Typed line, Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            whisper(line, PlainMessage.of(refused.cure()));
        }
    }

    private void answered(Typed typed, Person person) {
        try {
            line(typed, person, ThreadLine.of(typed.text()));
        } catch (Refusal refused) {
            whisper(
                    typed,
                    PlainMessage.of(
                            refused.kind() == Refusal.Kind.ENDED
                                    ? "This call is over. Write to me outside this thread, and"
                                            + " another begins."
                                    : refused.kind() == Refusal.Kind.UNKNOWN
                                            ? "This call is another's. Only they and managers speak"
                                                    + " in it."
                                            : refused.cure()));
        }
    }

    private void line(Typed typed, Person person, ThreadLine line) {
        switch (line) {
            case ThreadLine.Talk talk -> talk(typed, person, talk.turns());
            case ThreadLine.New opening -> starts.start(person, typed, opening);
            case ThreadLine.Usage usage -> whisper(typed, HelpMessage.of(person.name()));
            case ThreadLine.Ask ask -> ask(typed, person, ask.question());
            case ThreadLine.Note note -> note(typed, person, note.text());
            case ThreadLine.Help help -> act(typed, person, new Command.AskHelp());
            case ThreadLine.End end -> end(typed, person, end.outcome());
        }
    }

    private void talk(Typed typed, Person person, List<Said> turns) {
        Optional<CallThread> thread = thread(typed, person);
        if (thread.isPresent()) {
            calls.hear(person, thread.get(), typed.id(), turns);
        } else {
            starts.start(person, typed, new ThreadLine.New("", null, turns));
        }
    }

    private void ask(Typed typed, Person person, String question) {
        Optional<CallThread> thread = thread(typed, person);
        Message answer =
                thread.isPresent()
                        ? calls.ask(person, thread.get().callId(), question)
                        : commands.asked(question);
        outbox.post(typed.channel(), thread.map(CallThread::thread).orElse(typed.root()), answer);
    }

    private void note(Typed typed, Person person, String text) {
        if (act(typed, person, new Command.Note(text, null))) {
            whisper(typed, PlainMessage.of("Noted."));
        }
    }

    /** @return whether there is a call to do it in */
    private boolean act(Typed typed, Person person, Command command) {
        Optional<CallThread> thread = thread(typed, person);
        thread.ifPresentOrElse(
                it -> calls.act(person, it.callId(), typed.id(), command),
                () -> whisper(typed, HelpMessage.of(person.name())));
        return thread.isPresent();
    }

    private void end(Typed typed, Person person, @Nullable Outcome outcome) {
        act(typed, person, new Command.End(outcome));
    }

    /** The call that a line belongs to. A line to the bot outside any thread goes on with the person's call of just now. */
    private Optional<CallThread> thread(Typed typed, Person person) {
        if (typed.thread() != null) {
            return threads.find(typed.channel(), typed.thread());
        }
        return typed.direct()
                ? threads.latest(typed.channel(), SAME_CALL)
                        .filter(thread -> goesOn(thread, person))
                : Optional.empty();
    }

    private boolean goesOn(CallThread thread, Person person) {
        CallState call = book.find(thread.callId()).state();
        return !call.isEnded() && call.rep().equals(person.name());
    }

    /** Is coached on this one line, and nothing is stored. */
    private void stranger(Typed typed) {
        if (!typed.direct()) {
            whisper(typed, belongings.link(typed.user()));
            return;
        }
        Message answer = commands.answer(typed.asker(), Winback.of(typed.text()));
        outbox.post(typed.channel(), typed.root(), answer);
    }

    private void whisper(Typed typed, Message message) {
        if (typed.direct()) {
            outbox.post(typed.channel(), typed.root(), message);
        } else {
            outbox.whisper(typed.channel(), typed.user().id(), typed.root(), message);
        }
    }
}
