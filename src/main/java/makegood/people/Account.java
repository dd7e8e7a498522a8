package makegood.people;

import org.jspecify.annotations.Nullable;

/** A person with what they prove themselves by. */
record Account(Person person, String password, @Nullable String token) {

    @Override
    public String toString() {
        return person.toString();
    }
}
