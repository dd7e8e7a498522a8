package makegood.line;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.messaging.simp.user.DefaultUserDestinationResolver;
import org.springframework.messaging.simp.user.SimpUserRegistry;
import org.springframework.stereotype.Component;

/**
 * Where a message broker stands between the machines, everybody's own queues are topics of their own there: a broker keeps a
 * queue when its line has gone, and would be full of them one day; a topic goes with its last listener.
 */
@Component
@Profile("cluster")
final class OwnQueues implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DefaultUserDestinationResolver resolver
                ? new Topics(resolver.getSimpUserRegistry())
                : bean;
    }

    private static final class Topics extends DefaultUserDestinationResolver {
        Topics(SimpUserRegistry people) {
            super(people);
        }

        @Override
        protected String getTargetDestination(
                String source,
                String target,
                String session,
                @org.jspecify.annotations.Nullable String person) {
            return target.replace("/queue/", "/topic/") + "-" + session;
        }
    }
}
