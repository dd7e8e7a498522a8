package makegood.line;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The message broker between several machines, reached by STOMP. Without a host each machine is its own broker.
 *
 * @param virtualHost RabbitMQ wants one, and ActiveMQ none
 */
@ConfigurationProperties("makegood.broker")
record BrokerSettings(
        @Nullable String host,
        @DefaultValue("61613") int port,
        @DefaultValue("guest") String login,
        @DefaultValue("guest") String passcode,
        @Nullable String virtualHost) {

    BrokerSettings {
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException(
                    "makegood.broker.port: give the broker's port for STOMP, from 1 to 65535.");
        }
    }

    private static final int LAST_PORT = 65_535;

    /** Its host; null where there is none. */
    @Nullable String relay() {
        return host == null || host.isBlank() ? null : host;
    }

    String address() {
        return host + ":" + port;
    }

    /** Secrets must not come into a log. */
    @Override
    public String toString() {
        return "BrokerSettings[" + address() + "]";
    }
}
