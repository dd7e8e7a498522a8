package makegood.line;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskExecutor;
import org.springframework.messaging.simp.config.ChannelRegistration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;

/**
 * The threads of the live line: some for what comes in, others for what goes out. Set after Spring Boot's own configuration,
 * which gives both the one executor that it finds: that is the heart-beat's single thread, and one stalled socket would hold
 * up everybody.
 */
@Configuration
@Order(Ordered.LOWEST_PRECEDENCE)
class LineThreads implements WebSocketMessageBrokerConfigurer {

    /** What comes in is understood, which keeps a processor busy: a few more threads than processors, since some of them wait for the database. */
    private static final int TAKING = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    /** What goes out may wait for a socket, and keeps its thread till then: so many lines may stall at once. */
    private static final int GIVING = 64;

    private static final int IDLE_SECONDS = 30;

    @Override
    public void configureClientInboundChannel(ChannelRegistration channel) {
        // Spring's statistics look for an executor of its own kind.
        TaskExecutor inOrder = incomingLines()::run;
        channel.executor(inOrder);
    }

    @Override
    public void configureClientOutboundChannel(ChannelRegistration channel) {
        TaskExecutor inOrder = outgoingLines()::write;
        channel.executor(inOrder);
    }

    @Bean
    ThreadPoolTaskExecutor lineTaking() {
        return threads("line-in-", TAKING);
    }

    @Bean
    ThreadPoolTaskExecutor lineGiving() {
        return threads("line-out-", GIVING);
    }

    /** {@link LineLimit} looks how much waits before it lets more in. */
    @Bean
    InOrder incomingLines() {
        return new InOrder(lineTaking(), id -> Long.MAX_VALUE, id -> {});
    }

    @Bean
    OutgoingLines outgoingLines() {
        return new OutgoingLines(lineGiving(), LineConfiguration.SLOW_READER_MILLIS);
    }

    private static ThreadPoolTaskExecutor threads(String name, int most) {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix(name);
        threads.setCorePoolSize(most);
        threads.setAllowCoreThreadTimeOut(true);
        threads.setKeepAliveSeconds(IDLE_SECONDS);
        return threads;
    }
}
