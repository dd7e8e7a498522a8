package makegood.web;

import makegood.people.People;
import makegood.people.Person;
import makegood.people.PersonSheet;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.Set;

/** Who is signed in, so that a page shows what they may do. */
@RestController
class MeController {

    private final People people;

    MeController(People people) {
        this.people = people;
    }

    @GetMapping("/api/me")
    Me me(Principal principal) {
        Person person = Person.of(principal);
        PersonSheet.Status status =
                people.sheet(person, person.name())
                        .map(PersonSheet::status)
                        .orElse(PersonSheet.Status.SETTINGS);
        return new Me(
                person.name(),
                people.spokenName(person.name()),
                person.role().name(),
                people.teamsOf(person.name()),
                status == PersonSheet.Status.ACTIVE);
    }

    /**
     * @param displayName null where nobody said
     * @param role {@code REP}, {@code MANAGER} or {@code ADMIN}
     * @param ownPassword whether they can change their password here
     */
    record Me(
            String name,
            @Nullable String displayName,
            String role,
            Set<String> teams,
            boolean ownPassword) {}
}
