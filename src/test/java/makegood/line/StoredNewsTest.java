package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import makegood.call.CallEvent;
import makegood.desk.Alert;
import makegood.desk.CallChanged;
import makegood.desk.Told;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.messaging.MessageDeliveryException;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.broker.BrokerAvailabilityEvent;

import tools.jackson.databind.json.JsonMapper;

import java.time.OffsetDateTime;

/** What is told of a stored deed while the broker is away. */
@ExtendWith(OutputCaptureExtension.class)
class StoredNewsTest {

    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");

    private final SimpMessagingTemplate away = mock(SimpMessagingTemplate.class);
    private StoredNews news;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void start() {
        ObjectProvider<SimpMessagingTemplate> line = mock(ObjectProvider.class);
        when(line.getObject()).thenReturn(away);
        MessageDeliveryException gone = new MessageDeliveryException("the broker is away");
        doThrow(gone).when(away).convertAndSend(anyString(), any(Object.class));
        doThrow(gone).when(away).convertAndSendToUser(anyString(), anyString(), any(), anyMap());
        news = new StoredNews(line);
    }

    @Test
    void keepsNobodyElseFromHearingOfACall() {
        Neighbours neighbours = neighbours();
        CallChanged changed = changed();

        assertThatCode(() -> new CallPusher(news).push(changed)).doesNotThrowAnyException();
        assertThatCode(() -> neighbours.tell(changed)).doesNotThrowAnyException();
        verify(away).convertAndSend(anyString(), any(News.class));
    }

    @Test
    void keepsNobodyElseFromHearingAnAlert() {
        Neighbours neighbours = neighbours();

        assertThatCode(() -> neighbours.tell(alert())).doesNotThrowAnyException();
        assertThatCode(() -> news.tell("mia", "line", "/queue/live", alert()))
                .doesNotThrowAnyException();
    }

    @Test
    void leavesItToTheBrokersOwnWarningThatItIsAway(CapturedOutput log) {
        news.changed(new BrokerAvailabilityEvent(false, this));
        new CallPusher(news).push(changed());
        assertThat(log).doesNotContain("could not be sent");

        news.changed(new BrokerAvailabilityEvent(true, this));
        new CallPusher(news).push(changed());
        assertThat(log).containsOnlyOnce("could not be sent to /topic/calls.call");
    }

    private Neighbours neighbours() {
        return new Neighbours(
                news,
                mock(LivePusher.class),
                mock(FormerOwner.class),
                JsonMapper.builder().build(),
                null);
    }

    private static CallChanged changed() {
        return new CallChanged(
                "call",
                new Told(
                        new CallEvent.HelpAsked(new CallEvent.Stamp("call", 2, NINE, "ann", "c")),
                        null));
    }

    private static Alert alert() {
        return new Alert(Alert.Kind.HELP_ASKED, "call", 2, NINE, "ann", "Dana", null, null);
    }
}
