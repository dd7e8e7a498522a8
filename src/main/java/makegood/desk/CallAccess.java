package makegood.desk;

import makegood.audit.Audit;
import makegood.audit.Deed;
import makegood.people.People;
import makegood.people.Person;

import org.springframework.stereotype.Component;

import java.security.Principal;

/** Whose calls a person may see: their own; a manager their teams'. Another's call is as unknown as none. */
@Component
public class CallAccess {

    private static final int LONGEST_ID = 36;

    private final CallBook book;
    private final People people;
    private final Audit audit;

    CallAccess(CallBook book, People people, Audit audit) {
        this.book = book;
        this.people = people;
        this.audit = audit;
    }

    /** For whoever signed in to this request or frame. @throws Refusal where there is no such call for this person */
    public LiveCall see(Principal principal, String callId) {
        return see(Person.of(principal), callId);
    }

    /** Whoever looks at another's call stands in the audit. @throws Refusal where there is no such call for this person */
    public LiveCall see(Person person, String callId) {
        if (callId.length() > LONGEST_ID) {
            throw Refusal.unknownCall();
        }
        LiveCall call = book.find(callId);
        if (!people.sees(person, call.state().rep())) {
            throw Refusal.unknownCall();
        }
        if (!person.name().equals(call.state().rep())) {
            audit.record(Deed.by(person.name()).read("call").which(callId));
        }
        return call;
    }
}
