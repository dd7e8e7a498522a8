package makegood.web;

import makegood.desk.Refusal;
import makegood.people.People;
import makegood.people.Person;
import makegood.people.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/** Whose calls a report is about: a manager of a team reads of theirs only. */
@Component
class Reportees {

    private final People people;

    Reportees(People people) {
        this.people = people;
    }

    /** The team to report on; null for everybody. @throws Refusal where it is another's */
    @Nullable String team(Fields fields, Person person, @Nullable String wanted) {
        String own = people.teamOf(person.name());
        if (own != null && !person.isAtLeast(Role.ADMIN)) {
            if (wanted != null && !wanted.equals(own)) {
                throw Refusal.forbidden("You read the report on your own team, \"" + own + "\".");
            }
            return own;
        }
        if (wanted != null && people.membersOf(wanted).isEmpty()) {
            fields.fault("team", "Nobody is in a team of this name.");
        }
        return wanted;
    }

    /** @param team as {@link #team} gave it @return null for everybody */
    @Nullable List<String> reps(@Nullable String team, @Nullable String rep) {
        if (team == null) {
            return rep == null ? null : List.of(rep);
        }
        List<String> members = people.membersOf(team);
        return rep == null ? members : members.stream().filter(rep::equals).toList();
    }

    /** The teams that this person may choose from; none where they have their own. */
    List<String> choices(Person person) {
        if (people.teamOf(person.name()) != null && !person.isAtLeast(Role.ADMIN)) {
            return List.of();
        }
        return people.all().stream()
                .map(each -> people.teamOf(each.name()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
