package makegood;

import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.jspecify.annotations.Nullable;

import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;

/**
 * A message broker that speaks STOMP: ActiveMQ Artemis in this process or, where {@code MAKEGOOD_TEST_RABBITMQ} names its port
 * on this machine, a RabbitMQ that runs already.
 */
final class RealBroker implements AutoCloseable {

    private static final @Nullable String RABBITMQ = System.getenv("MAKEGOOD_TEST_RABBITMQ");

    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private final int port;

    private RealBroker(int port) {
        this.port = port;
    }

    static RealBroker start() throws Exception {
        if (RABBITMQ != null) {
            return new RealBroker(Integer.parseInt(RABBITMQ));
        }
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        RealBroker started = new RealBroker(port);
        AddressSettings topics =
                new AddressSettings()
                        .setAutoCreateAddresses(true)
                        .setAutoCreateQueues(true)
                        .setDefaultAddressRoutingType(RoutingType.MULTICAST)
                        .setDefaultQueueRoutingType(RoutingType.MULTICAST);
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setPersistenceEnabled(false);
        configuration.setSecurityEnabled(false);
        configuration.addAcceptorConfiguration(
                "stomp", "tcp://127.0.0.1:" + port + "?protocols=STOMP");
        configuration.addAddressSetting("#", topics);
        started.broker.setConfiguration(configuration);
        started.broker.start();
        return started;
    }

    /** What makes a server use it. */
    List<String> settings() {
        List<String> settings =
                List.of("--makegood.broker.host=127.0.0.1", "--makegood.broker.port=" + port);
        return RABBITMQ == null ? settings : withVirtualHost(settings);
    }

    private static List<String> withVirtualHost(List<String> settings) {
        return Stream.concat(settings.stream(), Stream.of("--makegood.broker.virtual-host=/"))
                .toList();
    }

    @Override
    public void close() throws Exception {
        broker.stop();
    }
}
