package makegood.web;

import makegood.people.People;
import makegood.people.Person;
import makegood.request.Fields;
import makegood.request.ListPages;
import makegood.wire.Listed;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Those with whom one works: to whom a call can be handed, and what they are called. */
@RestController
class ColleagueController {

    private final People people;

    ColleagueController(People people) {
        this.people = people;
    }

    /**
     * Those with whom this person works, without themselves, by name: a rep's teams, a manager's, everybody for an administrator.
     *
     * @param q a part of the name, or of what they are called
     */
    @GetMapping("/api/colleagues")
    Listed<Colleague> colleagues(
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
                        .filter(name -> has(part, name) || has(part, people.spokenName(name)))
                        .sorted()
                        .map(Colleague::new)
                        .toList();
        List<Colleague> shown = all.stream().skip((long) page * size).limit(size).toList();
        return new Listed<>(shown, page, size, all.size());
    }

    private static boolean has(String part, @Nullable String name) {
        return name != null && name.toLowerCase(Locale.ROOT).contains(part);
    }

    /** What people are called, by the names they sign in with: pages show the one and send the other. */
    @GetMapping("/api/names")
    Map<String, String> names(Principal principal) {
        return people.spokenNames(Person.of(principal));
    }

    record Colleague(String name) {}
}
