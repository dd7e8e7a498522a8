package makegood;

import makegood.problem.Faults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * The threads of whatever is done from time to time. There are several, because a task that takes minutes must not keep the
 * others waiting: they learn that a person was disabled, or that words were erased.
 */
@Configuration(proxyBeanMethods = false)
class RegularWork {

    /** The scheduler of the index of words, which may take long at the first start. */
    static final String INDEXING = "indexing";

    private static final int AT_ONCE = 4;

    /** Spring takes the one of this name where there are several. */
    @Bean
    TaskScheduler taskScheduler() {
        return scheduler("clock-", AT_ONCE);
    }

    @Bean(INDEXING)
    TaskScheduler indexing() {
        return scheduler("index-", 1);
    }

    private static TaskScheduler scheduler(String name, int threads) {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix(name);
        scheduler.setPoolSize(threads);
        scheduler.setDaemon(true);
        scheduler.setErrorHandler(Faults::ofRegularWork);
        return scheduler;
    }
}
