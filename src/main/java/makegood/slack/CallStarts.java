package makegood.slack;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;

import makegood.desk.Answer;
import makegood.people.Person;
import makegood.slack.Threads.CallThread;

import org.jspecify.annotations.Nullable;

/** Opens calls from Slack, each with its thread. */
@SlackPart
final class CallStarts {

    private final ThreadCalls calls;
    private final Threads threads;
    private final ThreadKeeper keeper;
    private final Outbox outbox;
    private final Answers answers;
    private final Profiles profiles;
    private final Names names;
    private final SlackSettings settings;

    CallStarts(
            ThreadCalls calls,
            Threads threads,
            ThreadKeeper keeper,
            Outbox outbox,
            Answers answers,
            Profiles profiles,
            Names names,
            SlackSettings settings) {
        this.calls = calls;
        this.threads = threads;
        this.keeper = keeper;
        this.outbox = outbox;
        this.answers = answers;
        this.profiles = profiles;
        this.names = names;
        this.settings = settings;
    }

    /** By a message: to the bot, the thread hangs on that very message. */
    void start(Person person, Typed typed, ThreadLine.New opening) {
        Answer opened = open(person, typed.user(), typed.id(), opening);
        if (typed.direct() && !isAnothers(typed, opened)) {
            begin(person, typed.channel(), typed.root(), opened, typed.id(), opening);
        } else {
            title(person, typed.asker(), typed.id(), opening, opened);
        }
    }

    /** Whether the message stands in the thread of another call: the new one needs a thread of its own. */
    private boolean isAnothers(Typed typed, Answer opened) {
        return threads.find(typed.channel(), typed.root())
                .filter(thread -> !thread.callId().equals(opened.state().callId()))
                .isPresent();
    }

    /** By a button: in a message of ours where they are, or to them alone where we may not write. */
    void start(Person person, Asker asker, String id, ThreadLine.New opening) {
        title(person, asker, id, opening, open(person, asker.user(), id, opening));
    }

    private void title(
            Person person, Asker asker, String id, ThreadLine.New opening, Answer opened) {
        Message title = StartMessage.of(names.of(person.name()), opened.state(), page(opened));
        Reply<ChatPostMessageResponse> posted = outbox.post(asker.channel(), null, title);
        boolean elsewhere = !posted.isOk();
        if (elsewhere) {
            posted = outbox.post(asker.user().id(), null, title);
        }
        if (posted.response() == null) {
            answers.to(
                    asker,
                    PlainMessage.of(
                            "The call is open in Makegood, but I could not write here ("
                                    + posted.fault()
                                    + ").",
                            "Open in the panel",
                            page(opened)));
            return;
        }
        ChatPostMessageResponse thread = posted.response();
        begin(person, thread.getChannel(), thread.getTs(), opened, id, opening);
        if (elsewhere) {
            answers.to(
                    asker,
                    PlainMessage.of(
                            "I am not in this channel, so your call is in our direct messages."
                                    + " Invite me to have calls here."));
        }
    }

    private Answer open(Person person, SlackUser user, String id, ThreadLine.New opening) {
        return calls.open(
                person,
                id,
                opening.customer(),
                opening.company(),
                profiles.of(user).map(Profiles.Profile::zone).orElse(null));
    }

    private void begin(
            Person person,
            String channel,
            String root,
            Answer opened,
            String id,
            ThreadLine.New opening) {
        String call = opened.state().callId();
        if (threads.find(channel, root).isEmpty()) {
            // Where words follow at once, theirs is the first advice worth telling.
            threads.add(channel, root, call, opening.talk().isEmpty() ? 0 : 1);
        }
        if (opening.talk().isEmpty()) {
            keeper.tell(call);
        } else {
            calls.hear(person, new CallThread(channel, root, call, 0), id, opening.talk());
        }
    }

    private @Nullable String page(Answer opened) {
        return settings.link("/?call=" + opened.state().callId());
    }
}
