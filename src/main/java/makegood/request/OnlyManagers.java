package makegood.request;

import makegood.desk.Refusal;
import makegood.people.Person;
import makegood.people.Role;

import java.security.Principal;

/** What only managers may do. */
public final class OnlyManagers {

    private OnlyManagers() {}

    /** @throws Refusal where somebody else asks */
    public static void may(Principal person, String what) {
        if (!Person.of(person).isAtLeast(Role.MANAGER)) {
            throw Refusal.forbidden("Only managers " + what + ". Ask one of yours.");
        }
    }
}
