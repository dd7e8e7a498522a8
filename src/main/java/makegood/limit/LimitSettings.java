package makegood.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is taken a second, of which four seconds' worth may come at once; and how much may be on its way.
 *
 * @param requests of one person, all their programs together
 * @param strangerRequests of one address, for what is open to who has not signed in
 * @param pageFrames sent on the live line of one page
 * @param programFrames sent on the live line of one program, which may carry many calls
 * @param bodiesUnderWay of requests from one address that may still be on their way at the same time
 */
@ConfigurationProperties("makegood.limits")
record LimitSettings(
        @DefaultValue("500") int requests,
        @DefaultValue("20") int strangerRequests,
        @DefaultValue("50") int pageFrames,
        @DefaultValue("250") int programFrames,
        @DefaultValue("40") int bodiesUnderWay) {

    LimitSettings {
        counted("requests", requests);
        counted("stranger-requests", strangerRequests);
        counted("page-frames", pageFrames);
        counted("program-frames", programFrames);
        counted("bodies-under-way", bodiesUnderWay);
    }

    private static void counted(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(
                    "makegood.limits." + name + ": give a number from 1 on.");
        }
    }
}
