package makegood.people;

import org.jspecify.annotations.Nullable;

/**
 * A person with what they prove themselves by.
 *
 * @param team null where they are in none
 */
record Account(Person person, String password, @Nullable String token, @Nullable String team) {

    @Override
    public String toString() {
        return person.toString();
    }
}
