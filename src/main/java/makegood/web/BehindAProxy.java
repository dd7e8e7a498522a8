package makegood.web;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;

/**
 * Spring hears from the proxy where a page came from, and that it came by TLS; the container, which makes the session's cookie and
 * takes the bodies in, has to be told. Proxies set {@code X-Forwarded-…}, and few know {@code Forwarded}, which Spring believes
 * before those: it is a stranger's.
 */
@Component
@Order(0)
@ConditionalOnProperty(name = "server.forward-headers-strategy", havingValue = "framework")
class BehindAProxy extends ValveBase
        implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    BehindAProxy() {
        super(true);
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.getCoyoteRequest().getMimeHeaders().removeHeader("Forwarded");
        String address = first(request, "X-Forwarded-For");
        if (!address.isEmpty()) {
            request.setRemoteAddr(address);
        }
        if (first(request, "X-Forwarded-Proto").equalsIgnoreCase("https")) {
            request.setSecure(true);
        }
        getNext().invoke(request, response);
    }

    /** The first of several proxies is the one that the browser spoke to. */
    private static String first(Request request, String header) {
        String told = request.getHeader(header);
        return told == null ? "" : told.split(",", 2)[0].strip();
    }
}
