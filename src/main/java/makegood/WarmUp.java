package makegood;

import makegood.call.Authority;
import makegood.call.Customer;
import makegood.coach.Replay;
import makegood.coach.Said;
import makegood.flow.FlowLibrary;
import makegood.utterance.Speaker;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.List;

/** Plays a short talk before the server says that it is ready, so that the first rep doesn't wait for cold models. */
@Component
class WarmUp implements ApplicationRunner {

    private static final int ROUNDS = 3;

    private static final List<Said> TALK =
            List.of(
                    Said.by(Speaker.REP, "Good morning, what led you to leave us?"),
                    Said.by(
                            Speaker.CUSTOMER,
                            "Your last delivery came two weeks late and cost us $900."),
                    Said.by(Speaker.REP, "I am sorry. What would it take to make it right?"),
                    Said.by(Speaker.CUSTOMER, "A credit of $200, and a call by Friday."));

    private final Replay replay;
    private final FlowLibrary flows;

    WarmUp(Replay replay, FlowLibrary flows) {
        this.replay = replay;
        this.flows = flows;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (flows.flows().isEmpty()) {
            return;
        }
        OffsetDateTime anyTime = OffsetDateTime.parse("2026-01-05T09:00:00Z");
        for (int i = 0; i < ROUNDS; i++) {
            replay.play(
                    new Replay.Script(
                            null, null, Customer.UNKNOWN, Authority.UNSET, anyTime, TALK));
        }
    }
}
