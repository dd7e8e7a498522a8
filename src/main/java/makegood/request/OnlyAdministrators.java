package makegood.request;

import makegood.desk.Refusal;
import makegood.people.Person;
import makegood.people.Role;

import java.security.Principal;

/** What only administrators may do. */
public final class OnlyAdministrators {

    private OnlyAdministrators() {}

    /**
     * @return who asks
     * @throws Refusal where somebody else asks
     */
    public static Person may(Principal principal, String what) {
        Person person = Person.of(principal);
        if (!person.isAtLeast(Role.ADMIN)) {
            throw Refusal.forbidden("Only administrators " + what + ". Ask one of yours.");
        }
        return person;
    }
}
