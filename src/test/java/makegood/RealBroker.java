package makegood;

import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

import java.net.ServerSocket;

/** A message broker that speaks STOMP, in this process: ActiveMQ Artemis. */
final class RealBroker implements AutoCloseable {

    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private final int port;

    private RealBroker(int port) {
        this.port = port;
    }

    static RealBroker start() throws Exception {
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

    int port() {
        return port;
    }

    @Override
    public void close() throws Exception {
        broker.stop();
    }
}
