package makegood.slack;

import makegood.desk.CallBook;
import makegood.desk.LiveCall;
import makegood.desk.Refusal;
import makegood.people.People;
import makegood.people.Person;

/** Whose calls a person may see and speak in: their own; a manager their teams'. In Slack as on the pages. */
@SlackPart
final class CallDoor {

    private final CallBook book;
    private final People people;

    CallDoor(CallBook book, People people) {
        this.book = book;
        this.people = people;
    }

    /** @throws Refusal where there is no such call for this person */
    LiveCall see(Person person, String callId) {
        LiveCall call = book.find(callId);
        if (!people.sees(person, call.state().rep())) {
            throw Refusal.unknownCall();
        }
        return call;
    }

    boolean isEnded(String callId) {
        return book.find(callId).state().isEnded();
    }
}
