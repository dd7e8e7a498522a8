package makegood.web;

import makegood.desk.CallBook;
import makegood.desk.LiveCall;
import makegood.desk.Refusal;
import makegood.people.Person;
import makegood.people.Role;

import org.springframework.stereotype.Component;

import java.security.Principal;

/** Whose calls a person may see: their own; a manager all. Another's call is as unknown as none. */
@Component
class CallAccess {

    private static final int LONGEST_ID = 36;

    private final CallBook book;

    CallAccess(CallBook book) {
        this.book = book;
    }

    /** @throws Refusal where there is no such call for this person */
    LiveCall see(Principal principal, String callId) {
        if (callId.length() > LONGEST_ID) {
            throw Refusal.unknownCall();
        }
        LiveCall call = book.find(callId);
        Person person = Person.of(principal);
        if (!person.isAtLeast(Role.MANAGER) && !person.name().equals(call.state().rep())) {
            throw Refusal.unknownCall();
        }
        return call;
    }
}
