package makegood.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.sql.SQLException;

/** Says plainly why the database can't be opened, and what to do. */
class DatabaseFaultAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final int LOCKED = 90020;
    private static final int CORRUPT = 90030;
    private static final int UNREADABLE = 90031;
    static final int READ_ONLY = 90097;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException fault) {
        return switch (fault.getErrorCode()) {
            case LOCKED ->
                    new FailureAnalysis(
                            "The database file is in use by another process, most likely another"
                                    + " Makegood.",
                            "Stop that one, or give this one a file of its own:"
                                + " --spring.datasource.url=jdbc:h2:file:./other/makegood;WRITE_DELAY=0;TRACE_LEVEL_FILE=0",
                            fault);
            case CORRUPT ->
                    new FailureAnalysis(
                            "The database file is damaged: " + fault.getMessage(),
                            "Move it away and put a backup in its place.",
                            fault);
            case UNREADABLE, READ_ONLY ->
                    new FailureAnalysis(
                            "The database file can't be written: " + fault.getMessage(),
                            "See that the folder can be written and the disk is not full, or give"
                                    + " another folder: --spring.datasource.url=…",
                            fault);
            default -> null;
        };
    }
}
