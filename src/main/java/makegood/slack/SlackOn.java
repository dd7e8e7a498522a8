package makegood.slack;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

import java.util.List;
import java.util.Objects;

/** Whether anything of Slack's is set. An empty value, as a compose file passes on, is none. */
final class SlackOn implements Condition {

    private static final List<String> SECRETS =
            List.of(
                    "makegood.slack.signing-secret",
                    "makegood.slack.bot-token",
                    "makegood.slack.app-token");

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return SECRETS.stream()
                .map(context.getEnvironment()::getProperty)
                .filter(Objects::nonNull)
                .anyMatch(secret -> !secret.isBlank());
    }
}
