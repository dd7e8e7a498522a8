package makegood.slack;

import makegood.desk.CallBook;
import makegood.desk.LiveCall;
import makegood.desk.Refusal;
import makegood.people.Person;
import makegood.people.Role;

/** Whose calls a person may see and speak in: their own; a manager all. In Slack as on the pages. */
@SlackPart
final class CallDoor {

    private final CallBook book;

    CallDoor(CallBook book) {
        this.book = book;
    }

    /** @throws Refusal where there is no such call for this person */
    LiveCall see(Person person, String callId) {
        LiveCall call = book.find(callId);
        if (!person.isAtLeast(Role.MANAGER) && !person.name().equals(call.state().rep())) {
            throw Refusal.unknownCall();
        }
        return call;
    }

    boolean isEnded(String callId) {
        return book.find(callId).state().isEnded();
    }
}
