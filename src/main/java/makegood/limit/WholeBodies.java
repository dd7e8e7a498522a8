package makegood.limit;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Takes each body in whole before the request is looked at, as a buffering proxy does. A body that is on its way keeps a thread
 * waiting, wherever it goes, be it only to be thrown away: so there are only as many of them as {@link Arrivals} lets in. And it
 * stops a body that nobody could have meant, also one that does not say how long it is.
 */
@Component
public final class WholeBodies extends ValveBase
        implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    /** A talk of 500 turns of 8,000 characters does not happen; one of 500 long turns fits. */
    private static final int LARGEST_BYTES = 4 * 1024 * 1024;

    private final Arrivals arrivals;
    private final HandlerExceptionResolver problems;

    /** @param handlerExceptionResolver comes later: the container is made before it */
    WholeBodies(Arrivals arrivals, @Lazy HandlerExceptionResolver handlerExceptionResolver) {
        super(true);
        this.arrivals = arrivals;
        this.problems = handlerExceptionResolver;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (isHere(request.getCoyoteRequest()) || takesIn(request, response)) {
            getNext().invoke(request, response);
        }
    }

    /** Whether nothing is missing: most bodies come together with their head. */
    private static boolean isHere(org.apache.coyote.Request sent) {
        if (sent.isFinished()) {
            return true;
        }
        sent.action(ActionCode.AVAILABLE, true);
        long length = sent.getContentLengthLong();
        return length >= 0 && sent.getAvailable() >= length;
    }

    /** Whether all is here now, to be read again by whoever it is for; if not, that was answered. */
    private boolean takesIn(Request request, Response response) throws IOException {
        String address = request.getRemoteAddr();
        if (!arrivals.begins(address)) {
            refuse(request, response, new TooManyUnderWay());
            return false;
        }
        try {
            request.getResponse().sendAcknowledgement(ContinueResponseTiming.ALWAYS);
            replays(request, response, address);
            return true;
        } catch (Refused refusal) {
            refuse(request, response, refusal);
            passesOver(request.getCoyoteRequest());
        } catch (IOException cut) {
            refuse(request, response, new BrokenOff());
        } finally {
            arrivals.ends(address);
        }
        return false;
    }

    /** Tomcat forgets what it has read beyond a body that is replayed: so no other request follows. */
    private void replays(Request request, Response response, String address) throws IOException {
        org.apache.coyote.Request sent = request.getCoyoteRequest();
        sent.action(ActionCode.REQ_SET_BODY_REPLAY, whole(sent, address));
        response.setHeader(HttpHeaders.CONNECTION, "close");
    }

    private ByteChunk whole(org.apache.coyote.Request sent, String address) throws IOException {
        if (sent.getContentLengthLong() > LARGEST_BYTES) {
            throw new TooLarge();
        }
        ByteChunk body = new ByteChunk();
        int kept = 0;
        try {
            Piece piece = new Piece();
            while (sent.doRead(piece) >= 0) {
                int bytes = piece.getByteBuffer().remaining();
                if (body.getLength() + bytes > LARGEST_BYTES) {
                    throw new TooLarge();
                }
                if (!arrivals.keeps(address, bytes)) {
                    throw new TooManyUnderWay();
                }
                kept += bytes;
                body.append(piece.getByteBuffer());
            }
            return body;
        } finally {
            arrivals.frees(address, kept);
        }
    }

    /** Who is still writing comes to read the answer only then. */
    private static void passesOver(org.apache.coyote.Request sent) {
        try {
            Piece piece = new Piece();
            long bytes = 0;
            while (bytes <= LARGEST_BYTES && sent.doRead(piece) >= 0) {
                bytes += piece.getByteBuffer().remaining();
            }
        } catch (IOException cut) {
            // It was answered.
        }
    }

    /** Whatever is still to come after that is not waited for: the connection ends. */
    private void refuse(Request request, Response response, Refused refusal) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setHeader(HttpHeaders.CONNECTION, "close");
        problems.resolveException(request, response, null, refusal);
        response.finishResponse();
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    /** Why a body is not taken. */
    public abstract static sealed class Refused extends RuntimeException {
        private Refused(String message) {
            super(message, null, false, false);
        }
    }

    /** The body is larger than any that is meant. */
    public static final class TooLarge extends Refused {
        private TooLarge() {
            super("the body is too large");
        }
    }

    /** Enough others are still on their way. The same again is welcome after a while. */
    public static final class TooManyUnderWay extends Refused {

        public static final int RETRY_AFTER_SECONDS = 1;

        private TooManyUnderWay() {
            super("too many bodies are under way");
        }
    }

    /** The rest of the body did not come, or is none. */
    public static final class BrokenOff extends Refused {
        private BrokenOff() {
            super("the body broke off");
        }
    }

    /** What one read brings. */
    private static final class Piece implements ApplicationBufferHandler {

        private ByteBuffer bytes = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // Only heads grow.
        }
    }
}
