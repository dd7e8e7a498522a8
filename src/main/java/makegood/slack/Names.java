package makegood.slack;

import makegood.people.People;

import java.util.Objects;

/** What people are called, as a colleague would. */
@SlackPart
final class Names {

    private final People people;

    Names(People people) {
        this.people = people;
    }

    /** Their own name where somebody said it, else the one they sign in with. */
    String of(String person) {
        return Objects.requireNonNullElse(people.spokenName(person), person);
    }
}
