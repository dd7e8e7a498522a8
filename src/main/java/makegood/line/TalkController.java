package makegood.line;

import makegood.coach.Said;
import makegood.desk.Answer;
import makegood.desk.CallAccess;
import makegood.desk.CallDesk;
import makegood.desk.DraftDesk;
import makegood.desk.LiveCall;
import makegood.people.Choices;
import makegood.problem.Problems;
import makegood.request.Requests;
import makegood.request.Utterances;
import makegood.utterance.Speaker;
import makegood.wire.WireAdvice;
import makegood.wire.WireWarning;

import org.springframework.messaging.Message;
import org.springframework.messaging.handler.annotation.DestinationVariable;
import org.springframework.messaging.handler.annotation.MessageExceptionHandler;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.stereotype.Controller;

import java.security.Principal;
import java.util.List;
import java.util.Map;

/** What is sent on the live line. Its sender is answered on their own queue; the others hear of it on the call's topic. */
@Controller
class TalkController {

    private final CallDesk desk;
    private final DraftDesk drafts;
    private final CallAccess access;
    private final Replies replies;
    private final FrameBodies frames;
    private final Choices choices;

    TalkController(
            CallDesk desk,
            DraftDesk drafts,
            CallAccess access,
            Replies replies,
            FrameBodies frames,
            Choices choices) {
        this.choices = choices;
        this.desk = desk;
        this.drafts = drafts;
        this.access = access;
        this.replies = replies;
        this.frames = frames;
    }

    @MessageMapping("/calls/{id}/utterances")
    void hear(Principal person, @DestinationVariable String id, Message<byte[]> frame) {
        access.see(person, id);
        Utterances.Utterance utterance =
                Utterances.read(person.getName(), frames.read(frame, Requests.Say.class));
        Answer answer = desk.hear(id, utterance.sender(), utterance.said());
        Map<String, Object> reply = Replies.of("utterance", utterance.sender().clientId());
        reply.put("callId", id);
        reply.put("seq", answer.event().seq());
        reply.put("again", answer.again());
        reply.put("advice", WireAdvice.of(answer.advice()));
        replies.reply(person, frame, reply);
    }

    /** A draft as it is typed, or an interim transcript: checked and shown, not stored. */
    @MessageMapping("/calls/{id}/draft")
    void draft(Principal person, @DestinationVariable String id, Message<byte[]> frame) {
        LiveCall call = access.see(person, id);
        Utterances.Utterance utterance =
                Utterances.read(person.getName(), frames.read(frame, Requests.Say.class));
        Said said = utterance.said();
        List<WireWarning> warnings =
                said.speaker() == Speaker.CUSTOMER
                        ? List.of()
                        : warnings(person, call, said.text());
        Map<String, Object> reply = Replies.of("draft", utterance.sender().clientId());
        reply.put("speaker", said.speaker().key());
        reply.put("text", said.text());
        reply.put("warnings", warnings);
        replies.reply(person, frame, reply);
    }

    private List<WireWarning> warnings(Principal person, LiveCall call, String draft) {
        String name = person.getName();
        return drafts.check(call, name, choices.isQuiet(name), null, draft).stream()
                .map(WireWarning::of)
                .toList();
    }

    @MessageExceptionHandler(Throwable.class)
    void refused(Throwable fault, Principal person, Message<byte[]> frame) {
        replies.refuse(person, frame, Problems.of(fault));
    }
}
