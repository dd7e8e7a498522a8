package makegood.line;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.messaging.SubProtocolWebSocketHandler;

/** How many live lines are open, for whoever watches the product. */
@Component
final class LineFigures implements MeterBinder {

    private final ObjectProvider<SubProtocolWebSocketHandler> lines;

    LineFigures(ObjectProvider<SubProtocolWebSocketHandler> lines) {
        this.lines = lines;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("makegood.lines", this, LineFigures::open)
                .description("Live lines that are open")
                .register(registry);
    }

    private double open() {
        SubProtocolWebSocketHandler handler = lines.getIfAvailable();
        return handler == null ? 0 : handler.getStats().getWebSocketSessions();
    }
}
