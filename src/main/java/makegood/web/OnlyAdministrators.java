package makegood.web;

import makegood.desk.Refusal;
import makegood.people.Person;
import makegood.people.Role;

import java.security.Principal;

/** What only administrators may do. */
final class OnlyAdministrators {

    private OnlyAdministrators() {}

    /**
     * @return who asks
     * @throws Refusal where somebody else asks
     */
    static Person may(Principal principal, String what) {
        Person person = Person.of(principal);
        if (!person.isAtLeast(Role.ADMIN)) {
            throw Refusal.forbidden("Only administrators " + what + ". Ask one of yours.");
        }
        return person;
    }
}
