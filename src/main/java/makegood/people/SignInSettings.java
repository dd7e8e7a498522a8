package makegood.people;

import makegood.setting.SettingFault;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How people come in.
 *
 * @param invitationsLast how long an invitation's link holds
 * @param tokensLast the longest life of an API token
 * @param tries wrong passwords for one name before it has to wait
 * @param triesFromAddress wrong passwords from one address before that has to wait
 * @param firstWait how long it waits then; twice as long with each wrong password after that
 * @param longestWait how long it waits at most; without a wrong password for so long, all is forgotten
 * @param claim of an OpenID Connect token: the e-mail or name of the person here that it stands for
 * @param trustUnverifiedEmails whether an e-mail counts where the issuer does not say that it has verified it
 */
@ConfigurationProperties("makegood.people")
record SignInSettings(
        @DefaultValue("72h") Duration invitationsLast,
        @DefaultValue("365d") Duration tokensLast,
        @DefaultValue("5") int tries,
        @DefaultValue("50") int triesFromAddress,
        @DefaultValue("30s") Duration firstWait,
        @DefaultValue("15m") Duration longestWait,
        @DefaultValue("email") String claim,
        @DefaultValue("false") boolean trustUnverifiedEmails) {

    SignInSettings {
        timed("invitations-last", invitationsLast);
        timed("tokens-last", tokensLast);
        timed("first-wait", firstWait);
        timed("longest-wait", longestWait);
        if (tries < 1 || triesFromAddress < 1) {
            throw new IllegalArgumentException(
                    "makegood.people.tries and makegood.people.tries-from-address: give each a"
                            + " number from 1 on.");
        }
        if (longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException(
                    "makegood.people.longest-wait is shorter than makegood.people.first-wait.");
        }
    }

    private static void timed(String name, Duration time) {
        SettingFault.checkTime("makegood.people." + name, time, "72h");
    }
}
