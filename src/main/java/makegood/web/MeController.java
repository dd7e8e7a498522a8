package makegood.web;

import makegood.people.Person;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;

/** Who is signed in, so that a page shows what they may do. */
@RestController
class MeController {

    @GetMapping("/api/me")
    Me me(Principal principal) {
        Person person = Person.of(principal);
        return new Me(person.name(), person.role().name());
    }

    /** @param role {@code REP}, {@code MANAGER} or {@code ADMIN} */
    record Me(String name, String role) {}
}
