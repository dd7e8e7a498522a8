package makegood.people;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;

/** Says with each answer what a page may load, and who may show it in a frame: the panel whoever is set, all others nobody. */
final class FrameWriter implements HeaderWriter {

    private static final String FRAMED = "/embed";
    private static final String POLICY = "Content-Security-Policy";

    private final String policy;
    private final String framedPolicy;
    private final boolean framed;

    FrameWriter(PageSettings pages) {
        this.policy = ContentPolicy.framedBy(PageSettings.NOBODY);
        this.framedPolicy = ContentPolicy.framedBy(pages.frameAncestors());
        this.framed = pages.allowsFrames();
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean mayBeFramed = framed && FRAMED.equals(askedFor(request));
        if (!response.containsHeader(POLICY)) {
            response.setHeader(POLICY, mayBeFramed ? framedPolicy : policy);
        }
        if (!mayBeFramed) {
            response.setHeader("X-Frame-Options", "DENY");
        }
    }

    /** The address as it was asked for, wherever it was forwarded to since. */
    private static Object askedFor(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        return first == null ? request.getServletPath() : first;
    }
}
