package makegood.line;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.messaging.simp.config.ChannelRegistration;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.messaging.simp.config.StompBrokerRelayRegistration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketTransportRegistration;
import org.springframework.web.socket.server.support.HttpSessionHandshakeInterceptor;

import java.util.List;

/** The live line: STOMP over WebSocket at {@code /ws}. */
@Configuration
@EnableWebSocketMessageBroker
@Order(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties({LineSettings.class, BrokerSettings.class})
class LineConfiguration implements WebSocketMessageBrokerConfigurer {

    static final String REPLIES = "/queue/replies";
    static final String ERRORS = "/queue/errors";

    private static final int LARGEST_FRAME = 64 * 1024;
    private static final long HEART_BEAT_MILLIS = 10_000;
    static final int SLOW_READER_MILLIS = 10_000;
    private static final int SLOW_READER_BYTES = 512 * 1024;

    private final LineSettings settings;
    private final BrokerSettings broker;
    private final LineErrors errors;
    private final LineGate gate;
    private final SignedOutLines signedOut;
    private final LineLimit limit;
    private final OutgoingLines outgoing;
    private final TaskScheduler heartBeats;

    LineConfiguration(
            LineSettings settings,
            BrokerSettings broker,
            LineErrors errors,
            LineGate gate,
            SignedOutLines signedOut,
            LineLimit limit,
            OutgoingLines outgoing,
            @Qualifier("heartBeats") TaskScheduler heartBeats) {
        this.settings = settings;
        this.broker = broker;
        this.errors = errors;
        this.gate = gate;
        this.signedOut = signedOut;
        this.limit = limit;
        this.outgoing = outgoing;
        this.heartBeats = heartBeats;
    }

    @Override
    public void registerStompEndpoints(StompEndpointRegistry registry) {
        registry.addEndpoint("/ws")
                .setAllowedOrigins(settings.allowedOrigins().toArray(String[]::new))
                .addInterceptors(new ProgramMark(), new HttpSessionHandshakeInterceptor(List.of()));
        registry.setErrorHandler(errors);
        // What one client sends is taken in its order all the same, by LineThreads: Spring keeps
        // without a bound what waits.
        registry.setPreserveReceiveOrder(false);
    }

    @Override
    public void configureMessageBroker(MessageBrokerRegistry registry) {
        registry.setApplicationDestinationPrefixes("/app");
        registry.setUserDestinationPrefix("/user");
        // The order is kept by OutgoingLines, which bounds what waits.
        registry.setPreservePublishOrder(false);
        String relay = broker.relay();
        if (relay == null) {
            registry.enableSimpleBroker("/topic", "/queue")
                    .setHeartbeatValue(new long[] {HEART_BEAT_MILLIS, HEART_BEAT_MILLIS})
                    .setTaskScheduler(heartBeats);
        } else {
            relay(registry.enableStompBrokerRelay("/topic", "/queue").setRelayHost(relay));
        }
    }

    private void relay(StompBrokerRelayRegistration relay) {
        relay.setRelayPort(broker.port())
                .setClientLogin(broker.login())
                .setClientPasscode(broker.passcode())
                .setSystemLogin(broker.login())
                .setSystemPasscode(broker.passcode())
                .setUserDestinationBroadcast("/topic/unresolved.user")
                .setUserRegistryBroadcast("/topic/user.registry");
        String virtualHost = broker.virtualHost();
        if (virtualHost != null && !virtualHost.isBlank()) {
            relay.setVirtualHost(virtualHost);
        }
    }

    @Override
    public void configureClientInboundChannel(ChannelRegistration channel) {
        channel.interceptors(gate);
    }

    @Override
    public void configureWebSocketTransport(WebSocketTransportRegistration transport) {
        transport
                .addDecoratorFactory(outgoing)
                .addDecoratorFactory(signedOut)
                .addDecoratorFactory(limit)
                .setMessageSizeLimit(LARGEST_FRAME)
                .setSendTimeLimit(SLOW_READER_MILLIS)
                .setSendBufferSizeLimit(SLOW_READER_BYTES);
    }
}
