package makegood.request;

import makegood.desk.Refusal;
import makegood.people.Person;
import makegood.people.Role;

import java.security.Principal;

/** What only managers may do. */
public final class OnlyManagers {

    private OnlyManagers() {}

    /**
     * @return who asks
     * @throws Refusal where somebody else asks
     */
    public static Person may(Principal principal, String what) {
        Person person = Person.of(principal);
        if (!person.isAtLeast(Role.MANAGER)) {
            throw Refusal.forbidden("Only managers " + what + ". Ask one of yours.");
        }
        return person;
    }
}
