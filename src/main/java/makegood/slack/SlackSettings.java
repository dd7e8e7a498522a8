package makegood.slack;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.LocalTime;

/**
 * How Slack reaches this server, and this server Slack. Off until a bot token stands here, with a signing secret (Slack sends
 * requests) or an app token (this server holds a socket to Slack).
 *
 * @param signingSecret proves that a request comes from Slack
 * @param botToken {@code xoxb-…}: with it messages are posted
 * @param appToken {@code xapp-…}: Socket Mode, where this server has no public address
 * @param address where people open Makegood in their browser; without it there are no links to the panel
 * @param linkByEmail whether a Slack user is known by their e-mail address where it is their sign-in name
 * @param morning when promises that are due are told, in the time zone of who made them
 * @param apiUrl where Slack's Web API is
 */
@ConfigurationProperties("makegood.slack")
record SlackSettings(
        @DefaultValue("") String signingSecret,
        @DefaultValue("") String botToken,
        @DefaultValue("") String appToken,
        @Nullable URI address,
        @DefaultValue("true") boolean linkByEmail,
        @DefaultValue("08:00") LocalTime morning,
        @DefaultValue("https://slack.com/api/") URI apiUrl) {

    SlackSettings {
        if (address != null && !address.toString().isBlank()) {
            web("address", address);
        }
        web("api-url", apiUrl);
    }

    /** Of a message with a button that leads nowhere Slack takes nothing at all. */
    private static void web(String name, URI address) {
        if (!String.valueOf(address.getScheme()).matches("https?") || address.getHost() == null) {
            throw new IllegalArgumentException(
                    "makegood.slack."
                            + name
                            + ": write the whole address, as https://makegood.example.com.");
        }
    }

    boolean takesRequests() {
        return !signingSecret.isBlank();
    }

    boolean holdsSocket() {
        return !appToken.isBlank();
    }

    /** A page of ours as a link; null where nobody said where we are. */
    @Nullable String link(String path) {
        if (address == null || address.toString().isBlank()) {
            return null;
        }
        return address.toString().replaceFirst("/+$", "") + path;
    }

    /** Secrets must not come into a log. */
    @Override
    public String toString() {
        return "SlackSettings[requests " + takesRequests() + ", socket " + holdsSocket() + "]";
    }
}
