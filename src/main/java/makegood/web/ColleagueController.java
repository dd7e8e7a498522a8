package makegood.web;

import makegood.people.People;
import makegood.people.Person;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Locale;

/** To whom a call can be handed. */
@RestController
class ColleagueController {

    private final People people;

    ColleagueController(People people) {
        this.people = people;
    }

    /**
     * Those with whom this person works, without themselves, by name: a rep's teams, a manager's, everybody for an administrator.
     *
     * @param q a part of the name
     */
    @GetMapping("/api/colleagues")
    ListPages.Listed<Colleague> colleagues(
            Principal principal,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Fields fields = new Fields();
        ListPages.bounds(fields, page, size);
        fields.check();
        String part = q.strip().toLowerCase(Locale.ROOT);
        List<Colleague> all =
                people.colleagues(Person.of(principal)).stream()
                        .map(Person::name)
                        .filter(name -> !name.equals(principal.getName()))
                        .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
                        .sorted()
                        .map(Colleague::new)
                        .toList();
        List<Colleague> shown = all.stream().skip((long) page * size).limit(size).toList();
        return new ListPages.Listed<>(shown, page, size, all.size());
    }

    record Colleague(String name) {}
}
