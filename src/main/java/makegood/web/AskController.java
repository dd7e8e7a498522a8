package makegood.web;

import makegood.assistant.CoachAnswers;
import makegood.coach.NextStep;
import makegood.desk.CallAccess;
import makegood.desk.CallBook;
import makegood.desk.LiveCall;
import makegood.playbook.Answer;
import makegood.playbook.Moment;

import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.annotation.DestinationVariable;
import org.springframework.messaging.handler.annotation.MessageExceptionHandler;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Ask the coach: over REST, and on the live line, where a language model's answer comes sentence by sentence. */
@RestController
class AskController implements AutoCloseable {

    static final int LONGEST_QUESTION = 1_000;

    private final CoachAnswers coach;
    private final CallBook book;
    private final CallAccess access;
    private final Replies replies;
    private final FrameBodies frames;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    AskController(
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

    @PostMapping("/api/ask")
    WireAnswer ask(Principal person, @RequestBody Requests.Ask body) {
        String question = question(body);
        String callId = body.callId();
        LiveCall call = callId == null || callId.isBlank() ? null : access.see(person, callId);
        return WireAnswer.of(answer(question, call, sentence -> {}));
    }

    /** Answered from a thread of its own: a model that takes its time must not hold up the line. */
    @MessageMapping("/calls/{id}/ask")
    void ask(Principal person, @DestinationVariable String id, Message<byte[]> frame) {
        LiveCall call = access.see(person, id);
        Requests.Ask body = frames.read(frame, Requests.Ask.class);
        String question = question(body);
        threads.execute(() -> reply(person, frame, body.clientId(), question, call));
    }

    private void reply(
            Principal person,
            Message<byte[]> frame,
            @Nullable String clientId,
            String question,
            LiveCall call) {
        try {
            Answer answer =
                    answer(
                            question,
                            call,
                            sentence -> {
                                Map<String, Object> partial = Replies.of("ask", clientId);
                                partial.put("partial", sentence);
                                replies.reply(person, frame, partial);
                            });
            Map<String, Object> reply = Replies.of("ask", clientId);
            WireAnswer wire = WireAnswer.of(answer);
            reply.put("answer", wire.answer());
            reply.put("say", wire.say());
            reply.put("sources", wire.sources());
            reply.put("by", wire.by());
            replies.reply(person, frame, reply);
        } catch (RuntimeException fault) {
            replies.refuse(person, frame, Problems.of(fault));
        }
    }

    private Answer answer(String question, @Nullable LiveCall call, Consumer<String> partial) {
        if (call == null) {
            return coach.ask(question, null, null, partial);
        }
        NextStep next = book.advice(call).next();
        return coach.ask(question, call, new Moment(call.flow().name(), next), partial);
    }

    private static String question(Requests.Ask body) {
        Fields fields = new Fields();
        fields.optionalClientId(body.clientId());
        String question = fields.text("question", body.question(), LONGEST_QUESTION);
        fields.check();
        return question;
    }

    @MessageExceptionHandler(Throwable.class)
    void refused(Throwable fault, Principal person, Message<byte[]> frame) {
        replies.refuse(person, frame, Problems.of(fault));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
