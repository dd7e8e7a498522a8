package makegood.slack;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;

/** The way of an answer to whoever asked. */
class AnswersTest {

    private static final SlackUser ANN = new SlackUser("T1", "U0ANN");
    private static final Message ANSWER = PlainMessage.of("This call is another's.");

    private final Outbox outbox = mock(Outbox.class);
    private final Answers answers = new Answers(mock(ResponseLine.class), outbox);

    @Test
    void writesToWhoeverPressedAButtonInAppHomeWhichIsNoChannelToWhisperIn() {
        answers.to(new Asker(ANN, ANN.id(), null, null), ANSWER);

        verify(outbox).post(ANN.id(), null, ANSWER);
        verify(outbox, never()).whisper(any(), any(), any(), any());
    }

    @Test
    void whispersInTheChannelWhereSlackTakesNoAnswer() {
        answers.to(new Asker(ANN, "C1", null, "10.1"), ANSWER);

        verify(outbox).whisper("C1", ANN.id(), "10.1", ANSWER);
    }
}
