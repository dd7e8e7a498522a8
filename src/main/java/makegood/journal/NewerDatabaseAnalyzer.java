package makegood.journal;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly that a database is another version's, instead of a stack trace. */
class NewerDatabaseAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException fault) {
        return new FailureAnalysis(
                "The database is not of this version: a newer Makegood has opened it before, most"
                        + " likely. Nothing in it was changed.",
                "Start that version again, or put the backup from before the update in its place.",
                fault);
    }
}
