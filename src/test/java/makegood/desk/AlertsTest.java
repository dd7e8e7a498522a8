package makegood.desk;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.Authority;
import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Calls;
import makegood.coach.Coach;
import makegood.listening.Anger;
import makegood.listening.Listener;
import makegood.listening.Money;
import makegood.listening.Observations;
import makegood.listening.Remedy;
import makegood.utterance.UtteranceReader;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

class AlertsTest {

    private static final Alerts ALERTS =
            new Alerts(
                    new UtteranceReader(words -> null),
                    new Coach(
                            new UtteranceReader(words -> null),
                            (said, situation) -> List.of(),
                            new Listener(words -> null)));
    private static final Observations FURIOUS = Observations.angry(3, Anger.Trend.RISING);

    @Test
    void tellsWhenTheCustomerBecomesFurious() {
        Calls call = Calls.opened().customer("This is the worst.", FURIOUS);

        Alert alert = latest(call).orElseThrow();

        assertThat(alert.kind()).isEqualTo(Alert.Kind.FURIOUS);
        assertThat(alert.words()).isEqualTo("This is the worst.");
        assertThat(alert.rep()).isEqualTo("rep");
    }

    @Test
    void tellsOfOneFitOfAngerOnce() {
        Calls call = Calls.opened().customer("This is the worst.", FURIOUS);
        call.customer("Three weeks!", stillAngry());
        call.customer("Three weeks, I say!", FURIOUS);

        assertThat(latest(call)).isEmpty();
    }

    @Test
    void tellsAgainAfterTheyHadCalmedDown() {
        Calls call = Calls.opened().customer("This is the worst.", FURIOUS);
        call.customer("All right.", Observations.calm());
        call.customer("What? No!", FURIOUS);

        assertThat(latest(call)).isPresent();
    }

    @Test
    void tellsOfAnOfferBeyondWhatTheRepMayGrant() {
        Calls call = grantingUpTo("400", "USD").rep("I will credit you $900.", offer("900", "USD"));

        Alert alert = latest(call).orElseThrow();

        assertThat(alert.kind()).isEqualTo(Alert.Kind.BEYOND_AUTHORITY);
        assertThat(alert.words()).isEqualTo("credit you $900");
        assertThat(alert.limit()).isEqualTo(new Authority(new BigDecimal("400"), "USD"));
    }

    @Test
    void leavesAnOfferWithinTheLimitAndOneThatCannotBeComparedAlone() {
        assertThat(latest(grantingUpTo("400", "USD").rep("$400.", offer("400", "USD")))).isEmpty();
        assertThat(latest(grantingUpTo("400", "EUR").rep("$900.", offer("900", "USD")))).isEmpty();
        assertThat(latest(Calls.opened().rep("$900.", offer("900", "USD")))).isEmpty();
    }

    @Test
    void tellsOfOneSumOnceAndOfAHigherOneAgain() {
        Calls call = grantingUpTo("400", "USD").rep("I will credit you $900.", offer("900", "USD"));

        call.rep("As I said, credit you $900.", offer("900", "USD"));
        assertThat(latest(call)).isEmpty();
        call.rep("Fine, credit you $950.", offer("950", "USD"));
        assertThat(latest(call)).isPresent();
    }

    @Test
    void tellsOfACallForHelp() {
        Calls call = Calls.opened();
        call.add(seq -> new CallEvent.HelpAsked(call.stamp(seq)));

        assertThat(latest(call).orElseThrow().kind()).isEqualTo(Alert.Kind.HELP_ASKED);
    }

    @Test
    void saysNothingOfATalkThatLiesInThePast() {
        Calls call = Calls.opened().customer("This is the worst.", FURIOUS);
        List<CallEvent> events = call.events();

        Optional<Alert> alert =
                ALERTS.of(Calls.opened().state(), events.getLast(), Calls.MORNING.plusHours(1));

        assertThat(alert).isEmpty();
    }

    private static Optional<Alert> latest(Calls call) {
        List<CallEvent> events = call.events();
        return ALERTS.of(
                CallState.of(events.subList(0, events.size() - 1)),
                events.getLast(),
                Calls.MORNING.plusMinutes(1));
    }

    private static Observations stillAngry() {
        return Observations.angry(new Anger(0.7, 2, Anger.Trend.STEADY, 3, List.of(), null));
    }

    private static Calls grantingUpTo(String most, String currency) {
        return Calls.granting(new Authority(new BigDecimal(most), currency));
    }

    private static Observations offer(String sum, @Nullable String currency) {
        Remedy credit =
                new Remedy(
                        Remedy.Type.CREDIT,
                        Observations.quote("credit you $900"),
                        null,
                        new Money(new BigDecimal(sum), currency),
                        null,
                        null,
                        Remedy.Status.OFFERED);
        return Observations.calm().remedy(credit);
    }
}
