package makegood.web;

import makegood.desk.Refusal;
import makegood.people.People;
import makegood.people.Person;
import makegood.request.Fields;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whose calls a report is about: a manager of teams reads of theirs only. */
@Component
class Reportees {

    private final People people;

    Reportees(People people) {
        this.people = people;
    }

    /** The team to report on; null for all that the person may see. @throws Refusal where it is another's */
    @Nullable String team(Fields fields, Person person, @Nullable String wanted) {
        Set<String> own = people.teamsOf(person.name());
        if (people.sight(person).isPresent()) {
            if (wanted != null && !own.contains(wanted)) {
                throw Refusal.forbidden(
                        "You read the report on your own team, \""
                                + String.join(", ", own)
                                + "\".");
            }
            return wanted == null && own.size() == 1 ? own.iterator().next() : wanted;
        }
        if (wanted != null && people.membersOf(wanted).isEmpty()) {
            fields.fault("team", "Nobody is in a team of this name.");
        }
        return wanted;
    }

    /** @param team as {@link #team} gave it @return null for everybody */
    @Nullable List<String> reps(Person person, @Nullable String team, @Nullable String rep) {
        Collection<String> seen =
                team == null ? people.sight(person).orElse(null) : people.membersOf(team);
        if (seen == null) {
            return rep == null ? null : List.of(rep);
        }
        return seen.stream().filter(name -> rep == null || rep.equals(name)).toList();
    }

    /** The teams that this person may choose from. */
    List<String> choices(Person person) {
        if (people.sight(person).isPresent()) {
            return List.copyOf(people.teamsOf(person.name()));
        }
        Set<String> all = new TreeSet<>();
        people.all().forEach(each -> all.addAll(people.teamsOf(each.name())));
        return List.copyOf(all);
    }
}
