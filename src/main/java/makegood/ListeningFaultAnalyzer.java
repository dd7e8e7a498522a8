package makegood;

import com.google.common.base.Throwables;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.WebServerException;

import java.net.SocketException;

/**
 * Says plainly that the server can't listen where it is told to: on an address of another machine, a port that needs rights or is
 * none. A port that is taken is Spring Boot's to tell.
 */
class ListeningFaultAnalyzer extends AbstractFailureAnalyzer<WebServerException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, WebServerException fault) {
        Throwable why = Throwables.getRootCause(fault);
        boolean isAddress =
                why instanceof SocketException
                        || String.valueOf(why.getMessage()).startsWith("port out of range");
        return isAddress
                ? new FailureAnalysis(
                        "It can't listen where server.address and server.port say: "
                                + why.getMessage()
                                + ".",
                        "Set server.address to an address of this machine, for instance 127.0.0.1,"
                            + " and server.port to a free port up to 65535; one below 1024 needs"
                            + " rights.",
                        fault)
                : null;
    }
}
