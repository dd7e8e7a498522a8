package makegood.line;

import makegood.assistant.CoachAnswers;
import makegood.desk.CallAccess;
import makegood.desk.CallBook;
import makegood.desk.LiveCall;
import makegood.playbook.Moment;
import makegood.problem.Problems;
import makegood.request.Questions;
import makegood.request.Requests;
import makegood.wire.WireAnswer;

import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.annotation.DestinationVariable;
import org.springframework.messaging.handler.annotation.MessageExceptionHandler;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.stereotype.Controller;

import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Ask the coach on the live line, where a language model's answer comes sentence by sentence. */
@Controller
class QuestionController implements AutoCloseable {

    private static final int GRACE_SECONDS = 2;

    private final CoachAnswers coach;
    private final CallBook book;
    private final CallAccess access;
    private final Replies replies;
    private final FrameBodies frames;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    QuestionController(
            CoachAnswers coach,
            CallBook book,
            CallAccess access,
            Replies replies,
            FrameBodies frames) {
        this.coach = coach;
        this.book = book;
        this.access = access;
        this.replies = replies;
        this.frames = frames;
    }

    /** Answered from a thread of its own: a model that takes its time must not hold up the line. */
    @MessageMapping("/calls/{id}/ask")
    void ask(Principal person, @DestinationVariable String id, Message<byte[]> frame) {
        LiveCall call = access.see(person, id);
        Requests.Ask body = frames.read(frame, Requests.Ask.class);
        String question = Questions.read(body);
        threads.execute(() -> reply(person, frame, body.clientId(), question, call));
    }

    private void reply(
            Principal person,
            Message<byte[]> frame,
            @Nullable String clientId,
            String question,
            LiveCall call) {
        try {
            Moment moment = new Moment(call.flow().name(), book.advice(call).next());
            WireAnswer answer =
                    WireAnswer.of(
                            coach.ask(
                                    question,
                                    call,
                                    moment,
                                    sentence -> {
                                        Map<String, Object> partial = Replies.of("ask", clientId);
                                        partial.put("partial", sentence);
                                        replies.reply(person, frame, partial);
                                    }));
            Map<String, Object> reply = Replies.of("ask", clientId);
            reply.put("answer", answer.answer());
            reply.put("say", answer.say());
            reply.put("sources", answer.sources());
            reply.put("by", answer.by());
            replies.reply(person, frame, reply);
        } catch (RuntimeException fault) {
            replies.refuse(person, frame, Problems.of(fault));
        }
    }

    @MessageExceptionHandler(Throwable.class)
    void refused(Throwable fault, Principal person, Message<byte[]> frame) {
        replies.refuse(person, frame, Problems.of(fault));
    }

    /** What is read for an answer is not to be read on while the process ends. */
    @Override
    public void close() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
