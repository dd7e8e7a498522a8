package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import makegood.call.Authority;
import makegood.call.Customer;
import makegood.call.Outcome;
import makegood.coach.Said;
import makegood.desk.CallDesk;
import makegood.desk.Command;
import makegood.desk.Opening;
import makegood.desk.Reception;
import makegood.desk.Sender;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a team hears of its calls. */
@Timeout(60)
class ChannelsTest extends SlackServer {

    private static final String FURIOUS =
            "This is outrageous! You lied to me again and I am absolutely furious. Go to hell with"
                    + " your excuses!";

    @Autowired private TeamChannels channels;
    @Autowired private Reception reception;
    @Autowired private CallDesk desk;

    private String channel;

    @BeforeEach
    void anotherChannel() {
        channel = "C" + UUID.randomUUID().toString().substring(0, 20);
    }

    @AfterEach
    void none() {
        channels.put(new TeamChannels.TeamChannel("north", channel, Set.of()));
    }

    @Test
    void letsAManagerChoose() {
        String address = SLACK.responseUrl();

        client.ticks(MIA, channel, Act.TELL, address, "alerts", "win-backs");

        assertThat(answer(address).toString()).contains("initial_options");
        assertThat(channels.of("north").orElseThrow().told())
                .containsExactlyInAnyOrder(Topic.ALERTS, Topic.WIN_BACKS);
    }

    @Test
    void takesTheChoicesOfManagersWhoChooseAtOnce() {
        assertThat(
                        IntStream.range(0, 8)
                                .parallel()
                                .mapToObj(i -> "D" + i)
                                .peek(
                                        each ->
                                                channels.put(
                                                        new TeamChannels.TeamChannel(
                                                                "north",
                                                                each,
                                                                EnumSet.of(Topic.ALERTS))))
                                .toList())
                .contains(channels.of("north").orElseThrow().channel());
    }

    @Test
    void letsNoRepChoose() {
        String address = SLACK.responseUrl();

        client.ticks(ANN, channel, Act.TELL, address, "alerts");

        assertThat(answer(address).toString()).contains("Only managers choose");
        assertThat(channels.of("north")).isEmpty();
        assertThat(commands(ANN, "channel").toString()).contains("Only managers choose");
    }

    @Test
    void showsAManagerTheChoice() {
        assertThat(commands(MIA, "channel").toString()).contains("Team north");
    }

    @Test
    void tellsASummaryAndAWinBackAtTheEnd() {
        tells(EnumSet.of(Topic.SUMMARIES, Topic.WIN_BACKS));
        String call = call("ann@example.com");
        hears(call, "You were three weeks late. My card is 4111 1111 1111 1111.");

        desk.act(call, ann(), new Command.End(Outcome.WON_BACK));

        String told =
                posted(channel, 2).stream().map(SlackStandIn.Call::blocks).toList().toString();
        assertThat(told)
                .contains("talked to Dana (Wells)")
                .contains("won")
                .contains("three weeks late");
        assertThat(told).doesNotContain("4111");
    }

    @Test
    void alertsOfAFuriousCustomerOnceAndOfACallForHelp() {
        tells(EnumSet.of(Topic.ALERTS));
        String call = call("ann@example.com");

        hears(call, FURIOUS);
        hears(call, FURIOUS);
        desk.act(call, ann(), new Command.AskHelp());

        assertThat(posted(channel, 2).get(0).field("text")).contains("is furious");
        assertThat(posted(channel, 2).get(1).field("text")).contains("asks for help");
        await().during(Duration.ofSeconds(1)).until(() -> posts(channel).size() == 2);
    }

    @Test
    void tellsNothingThatIsSwitchedOff() {
        tells(EnumSet.of(Topic.PROMISES));
        String call = call("ann@example.com");

        hears(call, FURIOUS);
        desk.act(call, ann(), new Command.End(Outcome.WON_BACK));

        await().during(Duration.ofSeconds(1)).until(() -> posts(channel).isEmpty());
    }

    @Test
    void tellsNothingOfAnotherTeam() {
        tells(EnumSet.allOf(Topic.class));
        String call = call("bob");

        desk.act(call, new Sender("bob", null, null), new Command.End(Outcome.WON_BACK));

        await().during(Duration.ofSeconds(1)).until(() -> posts(channel).isEmpty());
    }

    private void tells(Set<Topic> topics) {
        channels.put(new TeamChannels.TeamChannel("north", channel, topics));
    }

    private String call(String rep) {
        return reception
                .open(
                        new Sender(rep, null, null),
                        new Opening(
                                null,
                                null,
                                new Customer("Dana", "Wells", null, null, null, null),
                                null,
                                new Authority(BigDecimal.valueOf(100), "USD")))
                .state()
                .callId();
    }

    private void hears(String call, String words) {
        desk.hear(call, ann(), Said.by(Speaker.CUSTOMER, words));
    }

    private static Sender ann() {
        return new Sender("ann@example.com", null, null);
    }
}
