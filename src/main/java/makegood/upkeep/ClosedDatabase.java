package makegood.upkeep;

import com.zaxxer.hikari.SQLExceptionOverride;

import java.sql.SQLException;
import java.util.Set;

/**
 * H2 closes its file where the disk refuses a write, and its connections call themselves valid all the same: the pool would hand
 * them out until the next start. Thrown away, they are followed by new ones, which open the file again once it can be written.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

    /** H2's: the database has been closed, is closed already, the connection is broken, the object is closed. */
    private static final Set<Integer> CLOSED = Set.of(90098, 90121, 90067, 90007);

    @java.lang.Override
    public Override adjudicate(SQLException fault) {
        return CLOSED.contains(fault.getErrorCode())
                ? Override.MUST_EVICT
                : Override.CONTINUE_EVICT;
    }
}
