package makegood.slack;

import com.google.common.cache.CacheBuilder;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** What Slack knows of its users. Asked anew after an hour. */
@SlackPart
final class Profiles {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST = 5_000;

    private final Map<SlackUser, Known> known =
            CacheBuilder.newBuilder().maximumSize(MOST).<SlackUser, Known>build().asMap();

    private final SlackLine line;
    private final Clock clock;

    Profiles(SlackLine line, Clock clock) {
        this.line = line;
        this.clock = clock;
    }

    /** Empty where Slack does not say. */
    Optional<Profile> of(SlackUser user) {
        Instant now = clock.instant();
        Known before = known.get(user);
        if (before != null && before.until().isAfter(now)) {
            return Optional.of(before.profile());
        }
        Optional<Profile> told =
                line.ask("users.info", slack -> slack.usersInfo(asked -> asked.user(user.id())))
                        .answer()
                        .map(UsersInfoResponse::getUser)
                        .map(slack -> profile(user, slack));
        told.ifPresent(profile -> known.put(user, new Known(profile, now.plus(FRESH))));
        return told;
    }

    /** An e-mail address proves who somebody is only for a full member of this very workspace, who has confirmed it. */
    private static Profile profile(SlackUser user, User slack) {
        boolean full =
                !slack.isBot()
                        && !slack.isDeleted()
                        && !slack.isRestricted()
                        && !slack.isUltraRestricted()
                        && !slack.isStranger()
                        && slack.isEmailConfirmed()
                        && user.workspace().equals(slack.getTeamId());
        String email = slack.getProfile() == null ? null : slack.getProfile().getEmail();
        return new Profile(named(slack), full ? email : null, zone(slack.getTz()));
    }

    private static String named(User slack) {
        String real = slack.getRealName();
        return real == null || real.isBlank() ? String.valueOf(slack.getName()) : real;
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /**
     * @param email null where it proves nothing
     * @param zone null where none is set
     */
    record Profile(String name, @Nullable String email, @Nullable ZoneId zone) {}

    private record Known(Profile profile, Instant until) {}
}
