package makegood.slack;

import makegood.assistant.CoachAnswers;
import makegood.coach.Said;
import makegood.desk.Discretion;
import makegood.desk.DraftDesk;
import makegood.people.Person;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** {@code /winback}: short answers, which only the asker sees. */
@SlackPart
final class Commands {

    /** As everywhere else, so that no one text holds up the others. */
    static final int LONGEST_TEXT = 8_000;

    private static final int LONGEST_QUESTION = 1_000;

    private final Coaching coaching;
    private final DraftDesk drafts;
    private final CoachAnswers coach;
    private final Discretion discretion;
    private final WhoIsWho who;
    private final Answers answers;
    private final Belongings belongings;

    Commands(
            Coaching coaching,
            DraftDesk drafts,
            CoachAnswers coach,
            Discretion discretion,
            WhoIsWho who,
            Answers answers,
            Belongings belongings) {
        this.coaching = coaching;
        this.drafts = drafts;
        this.coach = coach;
        this.discretion = discretion;
        this.who = who;
        this.answers = answers;
        this.belongings = belongings;
    }

    void run(Asker asker, Winback order) {
        answers.to(asker, answer(asker, order));
    }

    Message answer(Asker asker, Winback order) {
        return switch (order) {
            case Winback.Coach coach -> coached(asker.user(), coach.talk());
            case Winback.Check check -> checked(asker.user(), check.words());
            case Winback.Ask ask -> asked(ask.question());
            case Winback.Calls calls -> belongings.calls(asker.user());
            case Winback.Link link -> belongings.link(asker.user());
            case Winback.Unlink unlink -> belongings.unlink(asker.user());
            case Winback.Channel channel -> belongings.channel(asker);
            case Winback.Help help -> HelpMessage.of(nameOf(asker.user()));
        };
    }

    /** What the customer just said, or a talk with marks. */
    Message coached(SlackUser user, String typed) {
        return coached(user, typed, 0);
    }

    Message coached(SlackUser user, String typed, int wording) {
        if (typed.isBlank()) {
            return PlainMessage.of("There are no words in this. Give me what the customer said.");
        }
        if (typed.length() > LONGEST_TEXT) {
            return tooLong();
        }
        String talk = discretion.masked(typed);
        List<Said> turns = TalkText.turns(talk, Speaker.CUSTOMER);
        Coached coached =
                coaching.on(turns.isEmpty() ? List.of(Said.by(Speaker.CUSTOMER, talk)) : turns);
        boolean fits = new Carried(talk, wording + 1).fits();
        return AdviceMessage.loose(
                coached, wording, fits ? talk : null, who.person(user).isPresent());
    }

    Message checked(SlackUser user, String typed) {
        if (typed.isBlank()) {
            return PlainMessage.of("There are no words in this that I could check.");
        }
        if (typed.length() > LONGEST_TEXT) {
            return tooLong();
        }
        String words = discretion.masked(typed);
        return CheckMessage.of(
                words, drafts.check(who.nameOrNobody(user), null, null, List.of(), words));
    }

    Message asked(String typed) {
        if (typed.length() > LONGEST_QUESTION) {
            return PlainMessage.of("Ask in at most 1,000 characters, please.");
        }
        String question = discretion.masked(typed);
        return AnswerMessage.of(question, coach.ask(question, null, null, sentence -> {}));
    }

    private @Nullable String nameOf(SlackUser user) {
        return who.person(user).map(Person::name).orElse(null);
    }

    private static Message tooLong() {
        return PlainMessage.of(
                "That is more than 8,000 characters. Give me the part that matters.");
    }
}
