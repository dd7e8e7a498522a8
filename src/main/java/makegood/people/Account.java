package makegood.people;

import org.jspecify.annotations.Nullable;

/**
 * A person with what they prove themselves by.
 *
 * @param team null where they are in none
 * @param spokenName what they are called on the phone; null where nobody said
 */
record Account(
        Person person,
        String password,
        @Nullable String token,
        @Nullable String team,
        @Nullable String spokenName) {

    @Override
    public String toString() {
        return person.toString();
    }
}
