package makegood.slack;

import static makegood.slack.Samples.coached;
import static makegood.slack.Samples.heard;
import static makegood.slack.Samples.live;
import static makegood.slack.Samples.over;
import static makegood.slack.Samples.promise;
import static makegood.slack.Samples.stamp;
import static makegood.slack.Samples.warning;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Calls;
import makegood.coach.Ours;
import makegood.coach.Summary;
import makegood.desk.Alert;
import makegood.desk.Told;
import makegood.journal.CallRow;
import makegood.letter.AgreedCall;
import makegood.letter.Letter;
import makegood.letter.LetterWriter;
import makegood.phrasebook.Warning;
import makegood.playbook.Answer;
import makegood.slack.OpenPromises.Promised;
import makegood.slack.TeamChannels.TeamChannel;
import makegood.utterance.Quote;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Every message as Block Kit, whole, and within Slack's limits. */
class MessagesTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZonedDateTime NOW = Calls.MORNING.atZoneSameInstant(CHICAGO);
    private static final UnaryOperator<String> CALLED = Spoken::capitalized;
    private static final String PAGE = "https://makegood.example.com/?call=c-1";
    private static final SlackSettings SETTINGS =
            new SlackSettings(
                    "secret",
                    "xoxb",
                    "",
                    URI.create("https://makegood.example.com"),
                    true,
                    LocalTime.of(8, 0),
                    URI.create("https://slack.com/api/"));

    @Test
    void tellsAdviceOnWordsOfNoCall() throws IOException {
        Gold.holds(
                "advice",
                AdviceMessage.loose(coached(), 0, "You were <three> weeks late & rude", true));
    }

    @Test
    void tellsAdviceToAStrangerWithAnotherWording() throws IOException {
        Gold.holds("advice-stranger", AdviceMessage.loose(coached(), 1, "You were late", false));
    }

    @Test
    void tellsAdviceWithoutButtonsWhereTheTalkIsTooLongForThem() throws IOException {
        Gold.holds("advice-long", AdviceMessage.loose(coached(), 0, null, true));
    }

    @Test
    void tellsWarnings() throws IOException {
        Gold.holds("check", CheckMessage.of("No problem, I'll <try>.", List.of(warning())));
    }

    @Test
    void saysWhereNothingIsToBeWarnedOf() throws IOException {
        Gold.holds("check-nothing", CheckMessage.of("Gladly.", List.of()));
    }

    @Test
    void answersAQuestion() throws IOException {
        Gold.holds(
                "answer",
                AnswerMessage.of(
                        "They want half off & more",
                        new Answer(
                                "Bring something other than price to the table.",
                                "What would help you beside the price?",
                                List.of(new Answer.Source("No price cut as the way in", "gitomer")),
                                "embedded")));
    }

    @Test
    void saysWhereThePlaybookHasNoAnswer() throws IOException {
        Gold.holds("answer-none", AnswerMessage.of("What is the weather?", Answer.notCovered()));
    }

    @Test
    void explainsItself() throws IOException {
        Gold.holds("help", HelpMessage.of("ann"));
        Gold.holds("help-stranger", HelpMessage.of(null));
    }

    @Test
    void listsCallsAndPromises() throws IOException {
        Gold.holds(
                "calls",
                new CallsMessage(SETTINGS, NOW)
                        .of(List.of(promise(3), promise(null)), List.of(over(), live())));
    }

    @Test
    void tellsACallThatNobodyEndedFromOneThatIsLive() throws IOException {
        Gold.holds(
                "calls-not-ended",
                new CallsMessage(SETTINGS, NOW.plusHours(1)).of(List.of(), List.of(live())));
    }

    @Test
    void listsNothingWhereThereIsNothing() throws IOException {
        Gold.holds("calls-none", new CallsMessage(SETTINGS, NOW).of(List.of(), List.of()));
    }

    @Test
    void asksForSignIn() throws IOException {
        Gold.holds(
                "link",
                PlainMessage.of(
                        "Sign in by this link.",
                        "Sign in to Makegood",
                        "https://makegood.example.com/slack/link?code=abc_DEF-123"));
    }

    @Test
    void letsAManagerChooseWhatATeamHears() throws IOException {
        Gold.holds(
                "channel",
                Channels.message(
                        Set.of("north"),
                        "C1",
                        Optional.of(
                                new TeamChannel(
                                        "north",
                                        "C1",
                                        EnumSet.of(Topic.ALERTS, Topic.WIN_BACKS)))));
        Gold.holds(
                "channel-elsewhere",
                Channels.message(
                        Set.of(TeamChannels.NO_TEAM),
                        "C1",
                        Optional.of(
                                new TeamChannel(
                                        TeamChannels.NO_TEAM, "C2", EnumSet.of(Topic.SUMMARIES)))));
    }

    @Test
    void beginsACallsThread() throws IOException {
        Gold.holds("start", StartMessage.of("ann", AgreedCall.credit().state(), PAGE));
    }

    @Test
    void tellsACallsThreadWhatHappened() throws IOException {
        List<Told> told =
                List.of(
                        new Told(heard("c-17", "You were <late>."), null),
                        new Told(
                                new CallEvent.Whispered(stamp(4, "mia", null), "Offer the credit."),
                                null),
                        new Told(new CallEvent.HelpAsked(stamp(5, "ann", "slack-1")), null),
                        new Told(heard("slack-2", "And nobody called."), null));

        Gold.holds(
                "thread",
                ThreadMessage.of(
                        told, coached(), new CallAct("c-1", 2, 6, "remedy", 0), CALLED, PAGE));
    }

    @Test
    void tellsACallsThreadOfNewsThatChangeNoAdvice() throws IOException {
        Told note =
                new Told(new CallEvent.Noted(stamp(3, "ann", "p-1"), "Prefers mail", null), null);

        Gold.holds(
                "thread-note",
                ThreadMessage.of(
                        List.of(note), null, new CallAct("c-1", 2, 3, "", 0), CALLED, PAGE));
    }

    @Test
    void sumsACallUp() throws IOException {
        CallState state = AgreedCall.credit().state();
        Summary summary = AgreedCall.summary(AgreedCall.credit());
        Letter letter =
                new LetterWriter(text -> true, Ours.NOTHING)
                        .write(Letter.Kind.REVISIT, state, summary);

        Gold.holds("summary", SummaryMessage.own(state, summary, letter, CHICAGO, PAGE));
        Gold.holds("summary-team", SummaryMessage.team("Ann", state, summary, CHICAGO, PAGE));
    }

    @Test
    void alertsATeam() throws IOException {
        for (Alert.Kind kind : Alert.Kind.values()) {
            Alert alert =
                    new Alert(
                            kind,
                            "c-1",
                            4,
                            Calls.MORNING,
                            "ann",
                            "Dana",
                            kind == Alert.Kind.HELP_ASKED ? null : "I am <done> & furious",
                            null);
            Gold.holds(
                    "alert-" + kind.key(),
                    AlertMessage.of(alert, "Ann", AgreedCall.credit().state(), PAGE));
        }
    }

    @Test
    void celebratesAWinBack() throws IOException {
        Gold.holds("won-back", AlertMessage.wonBack("Ann", AgreedCall.credit().state(), PAGE));
    }

    @Test
    void tellsInTheMorningWhatIsDue() throws IOException {
        Gold.holds(
                "due",
                DueMessage.of("<@U0ANN>", List.of(promise(3)), new CallsMessage(SETTINGS, NOW)));
    }

    @Test
    void showsAPersonTheirHome() throws IOException {
        List<CallRow> calls = List.of(over(), live());
        Gold.holdsHome(
                "home",
                HomeMessage.of(
                        new CallsMessage(SETTINGS, NOW),
                        List.of(promise(3)),
                        calls,
                        HomeMessage.Figures.of(calls),
                        "https://makegood.example.com/"));
        Gold.holdsHome("home-stranger", HomeMessage.stranger(true));
    }

    @Test
    void holdsTheLimitsHoweverMuchThereIsToTell() {
        String endless = "<&>\uD83D\uDE00 word ".repeat(2_000);
        List<Told> many =
                IntStream.range(0, 200)
                        .mapToObj(i -> new Told(heard("p-" + i, endless), null))
                        .toList();
        Warning warning =
                new Warning(
                        "no-problem",
                        Warning.Level.ERROR,
                        Quote.stored(endless, 0, endless.length()),
                        endless,
                        List.of(endless),
                        "mclees");
        List<Promised> promises = Collections.nCopies(300, promise(3));

        BlockLimits.hold(
                ThreadMessage.of(many, null, new CallAct("c", 0, 1, "", 0), CALLED, PAGE), 50);
        BlockLimits.hold(CheckMessage.of(endless, Collections.nCopies(200, warning)), 50);
        BlockLimits.hold(
                new CallsMessage(SETTINGS, NOW).of(promises, Collections.nCopies(300, over())), 50);
        BlockLimits.hold(PlainMessage.of(endless), 50);
    }
}
