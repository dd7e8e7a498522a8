package makegood.web;

import makegood.assistant.CoachAnswers;
import makegood.desk.CallAccess;
import makegood.desk.CallBook;
import makegood.desk.LiveCall;
import makegood.playbook.Answer;
import makegood.playbook.Moment;
import makegood.request.Questions;
import makegood.request.Requests;
import makegood.wire.WireAnswer;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;

/** Ask the coach, within a call or without one. */
@RestController
class AskController {

    private final CoachAnswers coach;
    private final CallBook book;
    private final CallAccess access;

    AskController(CoachAnswers coach, CallBook book, CallAccess access) {
        this.coach = coach;
        this.book = book;
        this.access = access;
    }

    @PostMapping("/api/ask")
    WireAnswer ask(Principal person, @RequestBody Requests.Ask body) {
        String question = Questions.read(body);
        String callId = body.callId();
        return WireAnswer.of(
                callId == null || callId.isBlank()
                        ? coach.ask(question, null, null, sentence -> {})
                        : answer(question, access.see(person, callId)));
    }

    private Answer answer(String question, LiveCall call) {
        Moment moment = new Moment(call.flow().name(), book.advice(call).next());
        return coach.ask(question, call, moment, sentence -> {});
    }
}
