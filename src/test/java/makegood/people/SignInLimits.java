package makegood.people;

import java.time.Duration;

/** The settings of signing in as the product ships them. */
final class SignInLimits {

    static final SignInSettings SHIPPED =
            new SignInSettings(
                    Duration.ofHours(72),
                    Duration.ofDays(365),
                    5,
                    50,
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(15),
                    "email",
                    false);

    private SignInLimits() {}
}
