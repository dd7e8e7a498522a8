package makegood.web;

import makegood.people.People;
import makegood.people.Person;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;

/** To whom a call can be handed. */
@RestController
class ColleagueController {

    private final People people;

    ColleagueController(People people) {
        this.people = people;
    }

    /** Everybody else who signs in here, by name. */
    @GetMapping("/api/colleagues")
    Colleagues colleagues(Principal principal) {
        return new Colleagues(
                people.all().stream()
                        .map(Person::name)
                        .filter(name -> !name.equals(principal.getName()))
                        .sorted()
                        .map(Colleague::new)
                        .toList());
    }

    record Colleagues(List<Colleague> items) {}

    record Colleague(String name) {}
}
