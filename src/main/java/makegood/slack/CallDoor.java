package makegood.slack;

import makegood.audit.Audit;
import makegood.audit.Deed;
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
    private final Audit audit;

    CallDoor(CallBook book, People people, Audit audit) {
        this.book = book;
        this.people = people;
        this.audit = audit;
    }

    /** Whoever looks at another's call stands in the audit. @throws Refusal where there is no such call for this person */
    LiveCall see(Person person, String callId) {
        LiveCall call = book.find(callId);
        if (!people.sees(person, call.state().rep())) {
            throw Refusal.unknownCall();
        }
        if (!person.name().equals(call.state().rep())) {
            audit.record(Deed.by(person.name()).read("call").which(callId));
        }
        return call;
    }

    boolean isEnded(String callId) {
        return book.find(callId).state().isEnded();
    }
}
