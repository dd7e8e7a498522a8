package makegood.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is taken a second; four seconds' worth may come at once.
 *
 * @param requests of one person, all their programs together
 * @param strangerRequests of one address, for what is open to who has not signed in
 * @param pageFrames sent on the live line of one page
 * @param programFrames sent on the live line of one program, which may carry many calls
 */
@ConfigurationProperties("makegood.limits")
record LimitSettings(
        @DefaultValue("500") int requests,
        @DefaultValue("20") int strangerRequests,
        @DefaultValue("50") int pageFrames,
        @DefaultValue("250") int programFrames) {

    LimitSettings {
        counted("requests", requests);
        counted("stranger-requests", strangerRequests);
        counted("page-frames", pageFrames);
        counted("program-frames", programFrames);
    }

    private static void counted(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(
                    "makegood.limits." + name + ": give a number a second, from 1 on.");
        }
    }
}
