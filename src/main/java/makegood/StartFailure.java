package makegood;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Why it does not start and what to do, on lines of their own: Spring Boot's report would stand on one, since the log breaks none. */
class StartFailure implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartFailure.class);

    @Override
    public void report(FailureAnalysis why) {
        LOG.error("It does not start.{}", told(why));
    }

    static String told(FailureAnalysis why) {
        String action = why.getAction();
        String all = why.getDescription() + (action == null ? "" : "\nWhat to do: " + action);
        return all.lines()
                .filter(line -> !line.isBlank())
                .map(line -> System.lineSeparator() + "  " + line.stripTrailing())
                .reduce("", String::concat);
    }
}
