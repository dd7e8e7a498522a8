package makegood.panel;

import com.microsoft.playwright.Browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.util.Optional;

/** Launches one browser for the whole run, hands it to tests as a parameter, and skips them where there is none. */
final class SharedChromium implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace OURS =
            ExtensionContext.Namespace.create(SharedChromium.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return shared(context).isPresent()
                ? ConditionEvaluationResult.enabled("a Chromium is at hand")
                : ConditionEvaluationResult.disabled("no Chromium, and none could be fetched");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared(context).orElseThrow().browser();
    }

    private static Optional<Chromium> shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Held.class, none -> new Held(Chromium.launch()), Held.class)
                .chromium();
    }

    /** Closed by JUnit when the run is over. */
    record Held(Optional<Chromium> chromium) implements AutoCloseable {
        @Override
        public void close() {
            chromium.ifPresent(Chromium::close);
        }
    }
}
