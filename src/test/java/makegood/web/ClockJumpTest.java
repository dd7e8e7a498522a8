package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.convention.TestBean;

import tools.jackson.databind.JsonNode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The machine's clock is set back, by a little and by a year, while somebody talks. */
class ClockJumpTest extends RunningServer {

    private static volatile Duration jump = Duration.ZERO;

    @TestBean private Clock clock;

    static Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.systemDefault();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.system(zone);
            }

            @Override
            public Instant instant() {
                return Instant.now().plus(jump);
            }
        };
    }

    @Test
    void takesTheTimeOfALineFromNoClockThatIsSlow() {
        String call = ann.opens();
        OffsetDateTime wrong = OffsetDateTime.now().minusHours(3);
        ann.post(
                "/api/calls/" + call + "/utterances",
                "{\"clientId\":\"c1\",\"speaker\":\"customer\",\"text\":\"I am furious.\",\"at\":\"%s\",\"sentAt\":\"%s\"}"
                        .formatted(wrong, wrong.plusSeconds(90)));

        JsonNode heard = ann.get("/api/calls/" + call + "/events").json().path(1);

        assertThat(OffsetDateTime.parse(heard.path("at").stringValue()))
                .as("said 90 seconds before it was sent")
                .isCloseTo(OffsetDateTime.now().minusSeconds(90), within(30, ChronoUnit.SECONDS));
    }

    @Test
    void keepsTheOrderOfTheTalkAndCountsPromisesFromTheDayOnWhichTheyAreMade() {
        String call = ann.opens();
        ann.hears(call, "c1", "You were three weeks late and I want a $400 credit.");
        ann.says(call, "c2", "I will call you tomorrow at ten.");
        jump = Duration.ofHours(-30);
        ann.hears(call, "c3", "That cost us a day of work.");
        JsonNode promised = ann.says(call, "c4", "I will send it tomorrow at noon.").json();
        jump = Duration.ofDays(-400);
        JsonNode longAgo = ann.says(call, "c5", "I will call you on Friday at nine.").json();
        jump = Duration.ZERO;
        ann.hears(call, "c6", "Thank you, that is fine.");

        JsonNode events = ann.get("/api/calls/" + call + "/events").json();
        assertThat(events.valueStream().map(event -> event.path("seq").intValue()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        isDueSoonAfter(promised, events.path(4));
        isDueSoonAfter(longAgo, events.path(5));
        assertThat(
                        ann.hears(call, "c3", "That cost us a day of work.")
                                .json()
                                .path("seq")
                                .intValue())
                .as("sent again")
                .isEqualTo(4);
        assertThat(mia.get("/api/live").status()).isEqualTo(200);
        assertThat(ann.get("/api/calls/" + call + "/transcript?format=vtt").status())
                .isEqualTo(200);
        assertThat(ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\"}").status())
                .isEqualTo(200);
        assertThat(ann.get("/api/calls/" + call + "/summary").json().path("commitments").size())
                .isEqualTo(3);
        assertThat(mia.get("/api/calls?q=credit").status()).isEqualTo(200);
    }

    private static void isDueSoonAfter(JsonNode advice, JsonNode event) {
        OffsetDateTime made = OffsetDateTime.parse(event.path("at").stringValue());
        OffsetDateTime due =
                OffsetDateTime.parse(advice.path("commitments").path(0).path("due").stringValue());
        assertThat(due).as(advice.path("text").stringValue()).isBetween(made, made.plusDays(8));
    }
}
