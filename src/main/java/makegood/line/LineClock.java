package makegood.line;

import makegood.problem.Faults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The clockwork of the live line. */
@Configuration(proxyBeanMethods = false)
class LineClock {

    @Bean
    TaskScheduler heartBeats() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix("heart-beat-");
        scheduler.setDaemon(true);
        scheduler.setErrorHandler(Faults::ofRegularWork);
        return scheduler;
    }
}
