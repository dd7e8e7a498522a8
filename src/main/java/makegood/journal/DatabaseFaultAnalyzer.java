package makegood.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Says plainly why the database can't be opened, and what to do. */
class DatabaseFaultAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final int UNUSABLE = 90028;
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
            case UNUSABLE, UNREADABLE, READ_ONLY ->
                    new FailureAnalysis(
                            "The database file can't be written: " + fault.getMessage(),
                            "See that the folder can be written and the disk is not full, or give"
                                    + " another folder: --spring.datasource.url=…",
                            fault);
            default -> isUnreached(fault) ? unreached(fault) : null;
        };
    }

    /** By the classes of SQL's states: no connection, no such user or password, no such database, not up yet or full. */
    private static boolean isUnreached(SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        return Stream.of("08", "28", "3D", "53", "57P").anyMatch(state::startsWith);
    }

    private static FailureAnalysis unreached(SQLException fault) {
        SQLException last = fault;
        while (last.getCause() instanceof SQLException cause) {
            last = cause;
        }
        return new FailureAnalysis(
                "The database lets nobody in: " + last.getMessage(),
                "See that it runs where spring.datasource.url says, and takes"
                        + " spring.datasource.username and its password. Then start again.",
                fault);
    }
}
