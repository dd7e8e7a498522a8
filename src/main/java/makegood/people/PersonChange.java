package makegood.people;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Set;

/**
 * What shall be otherwise with a person. What nothing is said of stays as it is then, not as it was when somebody looked.
 *
 * @param displayName null to leave it, blank for none
 * @param email null to leave it, blank for none
 * @param role null to leave it
 * @param teams null to leave them
 * @param version of the sheet that was looked at ({@link PersonSheet#version()}); null for whoever looked at none
 */
public record PersonChange(
        String name,
        @Nullable String displayName,
        @Nullable String email,
        @Nullable Role role,
        @Nullable Set<String> teams,
        @Nullable String version) {

    public PersonChange {
        name = name.strip();
    }

    /** @throws PeopleFault where somebody else has changed them since they were looked at */
    PersonWish onto(PersonSheet now) {
        if (version != null && !version.equals(now.version())) {
            throw PeopleFault.conflict(
                    "version",
                    "Somebody else has changed \""
                            + name
                            + "\" since you looked. Look at them again, and send what is still to"
                            + " be changed with the version that they have now.");
        }
        return new PersonWish(
                now.name(),
                displayName == null ? now.displayName() : displayName,
                email == null ? now.email() : email,
                Objects.requireNonNullElse(role, now.role()),
                Objects.requireNonNullElse(teams, now.teams()));
    }
}
