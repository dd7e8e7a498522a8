package makegood.journal;

import com.google.common.base.Throwables;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Says plainly why the database can't be opened, and what to do. */
class DatabaseFaultAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final int GENERAL = 50000;
    private static final int NO_PATH = 90011;
    private static final int LOCKED = 90020;
    private static final int UNUSABLE = 90028;
    private static final int CORRUPT = 90030;
    private static final int UNREADABLE = 90031;
    private static final int NO_ADDRESS = 90046;
    static final int READ_ONLY = 90097;
    private static final int CLOSED = 90098;
    private static final int NO_OPTION = 90113;

    /** What an address is given with that H2 would choose otherwise; in quotes, since a shell takes ; for the command's end. */
    static final String OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private static final String ELSEWHERE =
            "--spring.datasource.url='jdbc:h2:file:./other/makegood" + OPTIONS + "'";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException fault) {
        Throwable why = Throwables.getRootCause(fault);
        return switch (fault.getErrorCode()) {
            case LOCKED ->
                    new FailureAnalysis(
                            "The database file is in use by another process, most likely another"
                                    + " Makegood.",
                            "Stop that one, or give this one a file of its own: " + ELSEWHERE,
                            fault);
            case CORRUPT -> damaged(fault);
            case UNUSABLE -> why instanceof EOFException ? damaged(fault) : unwritable(fault);
            case UNREADABLE, READ_ONLY -> unwritable(fault);
            case GENERAL, CLOSED -> why instanceof IOException ? unwritable(fault) : null;
            case NO_PATH, NO_ADDRESS, NO_OPTION ->
                    new FailureAnalysis(
                            "H2 does not take spring.datasource.url: " + fault.getMessage(),
                            "Set it like this: " + ELSEWHERE,
                            fault);
            default -> isUnreached(fault) ? unreached(fault) : null;
        };
    }

    private static FailureAnalysis damaged(SQLException fault) {
        return new FailureAnalysis(
                "The database file is damaged: " + fault.getMessage(),
                "Move it away and put a backup in its place.",
                fault);
    }

    private static FailureAnalysis unwritable(SQLException fault) {
        Throwable why = Throwables.getRootCause(fault);
        return new FailureAnalysis(
                "The database file can't be written: "
                        + fault.getMessage()
                        + (why == fault ? "" : ": " + why.getMessage()),
                "See that the folder can be written and the disk is not full, or give another file:"
                        + " "
                        + ELSEWHERE,
                fault);
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
