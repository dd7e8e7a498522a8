package makegood.slack;

import makegood.assistant.CoachAnswers;
import makegood.call.Authority;
import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Customer;
import makegood.coach.Said;
import makegood.desk.Answer;
import makegood.desk.CallAccess;
import makegood.desk.CallBook;
import makegood.desk.CallDesk;
import makegood.desk.Command;
import makegood.desk.Discretion;
import makegood.desk.LiveCall;
import makegood.desk.Opening;
import makegood.desk.Reception;
import makegood.desk.Sender;
import makegood.people.People;
import makegood.people.Person;
import makegood.playbook.Moment;
import makegood.slack.Threads.CallThread;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Takes what is typed and pressed in a call's thread to the desk, where the panel brings it too. */
@SlackPart
final class ThreadCalls {

    /** What the ids of our commands begin with, so that a thread is not told what was typed in it. */
    static final String SENT_FROM_SLACK = "slack-";

    private static final String BEGUN = "-begun";

    static final String UNNAMED = "A customer";

    private final Reception reception;
    private final CallDesk desk;
    private final CallBook book;
    private final CallAccess access;
    private final People people;
    private final CoachAnswers coach;
    private final Discretion discretion;
    private final Threads threads;
    private final ThreadKeeper keeper;

    ThreadCalls(
            Reception reception,
            CallDesk desk,
            CallBook book,
            CallAccess access,
            People people,
            CoachAnswers coach,
            Discretion discretion,
            Threads threads,
            ThreadKeeper keeper) {
        this.reception = reception;
        this.desk = desk;
        this.book = book;
        this.access = access;
        this.people = people;
        this.coach = coach;
        this.discretion = discretion;
        this.threads = threads;
        this.keeper = keeper;
    }

    /**
     * @param id of what opened it, so that it is opened once
     * @param zone in which promised times are meant: the rep's, as Slack knows it; null for this
     *     machine's
     */
    Answer open(
            Person person,
            String id,
            String customer,
            @Nullable String company,
            @Nullable ZoneId zone) {
        return reception.open(
                sender(person, id),
                new Opening(
                        null,
                        null,
                        new Customer(
                                customer.isBlank() ? UNNAMED : customer,
                                company,
                                null,
                                null,
                                null,
                                zone == null ? null : zone.getId()),
                        null,
                        Authority.UNSET));
    }

    /** Words of the talk, in their order. @param id of the message they came in */
    void hear(Person person, CallThread thread, String id, List<Said> turns) {
        LiveCall call = access.see(person, thread.callId());
        threads.touch(thread);
        keeper.whole(thread.callId(), () -> hear(person, call, id, turns));
    }

    private void hear(Person person, LiveCall call, String id, List<Said> turns) {
        if (!turns.isEmpty() && turns.getFirst().speaker() == Speaker.CUSTOMER) {
            begun(person, call, id);
        }
        for (int i = 0; i < turns.size(); i++) {
            desk.hear(call.state().callId(), sender(person, id + "-" + i), turns.get(i));
        }
    }

    /** A customer who speaks was greeted before: nobody is told now to say hello. */
    private void begun(Person person, LiveCall call, String id) {
        if (call.state().turns() > 0) {
            return;
        }
        call.flow().steps().stream()
                .filter(step -> step.move() == Move.OPEN)
                .findFirst()
                .ifPresent(
                        step ->
                                desk.act(
                                        call.state().callId(),
                                        sender(person, id + BEGUN),
                                        new Command.Skip(step.name())));
    }

    /** Whether the greeting was passed over because the customer speaks already: the words that follow tell more. */
    static boolean isBegun(CallEvent event) {
        return event instanceof CallEvent.Skipped
                && String.valueOf(event.stamp().clientId()).endsWith(BEGUN);
    }

    /** The call that heard this message, however long ago. */
    Optional<CallThread> of(Typed line) {
        return threads.heard(line.channel(), SENT_FROM_SLACK + line.id() + "-0");
    }

    /** Who sent this message; empty for one who is gone. */
    Optional<Person> author(CallThread thread, String id) {
        return book.events(thread.callId()).stream()
                .filter(line -> isHeardBy(line, id))
                .findFirst()
                .flatMap(line -> people.named(line.stamp().by()));
    }

    /**
     * Takes back what was heard by this message.
     *
     * @param kept the id of its edition whose words stand; null for none
     */
    void retract(Person person, CallThread thread, String id, @Nullable String kept) {
        access.see(person, thread.callId());
        CallState.counting(book.events(thread.callId())).stream()
                .filter(line -> isHeardBy(line, id) && (kept == null || !isHeardBy(line, kept)))
                .forEach(
                        line ->
                                desk.act(
                                        thread.callId(),
                                        sender(person, "retract-" + line.seq()),
                                        new Command.Retract(line.seq())));
    }

    /** Whether a later edition of this message was heard already: what Slack repeats may come behind it. */
    boolean isOutdated(CallThread thread, String id, String edition) {
        String before = SENT_FROM_SLACK + id + "-";
        return book.events(thread.callId()).stream()
                .filter(line -> isHeardBy(line, id))
                .map(line -> String.valueOf(line.stamp().clientId()).substring(before.length()))
                .filter(rest -> rest.contains("-"))
                .anyMatch(rest -> rest.substring(0, rest.indexOf('-')).compareTo(edition) > 0);
    }

    private static boolean isHeardBy(CallEvent line, String id) {
        return line instanceof CallEvent.Heard
                && String.valueOf(line.stamp().clientId()).startsWith(SENT_FROM_SLACK + id + "-");
    }

    /** @param id of what was typed or pressed */
    void act(Person person, String callId, String id, Command command) {
        access.see(person, callId);
        desk.act(callId, sender(person, id), command);
    }

    /** Asked within the call. */
    Message ask(Person person, String callId, String typed) {
        LiveCall call = access.see(person, callId);
        String question = discretion.masked(typed);
        Moment moment = new Moment(call.flow().name(), book.advice(call).next());
        return AnswerMessage.of(question, coach.ask(question, call, moment, sentence -> {}));
    }

    private static Sender sender(Person person, String id) {
        return new Sender(person.name(), SENT_FROM_SLACK + id, null);
    }
}
