package makegood.web;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;

/** Spring hears from the proxy that a page came by TLS; the container, which makes the session's cookie, has to be told. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "server.forward-headers-strategy", havingValue = "framework")
class BehindAProxy {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> believesTheProxy() {
        return factory -> factory.addEngineValves(new Believed());
    }

    /** Proxies set {@code X-Forwarded-…}, and few know {@code Forwarded}, which Spring believes before those: it is a stranger's. */
    private static final class Believed extends ValveBase {

        Believed() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response)
                throws IOException, ServletException {
            request.getCoyoteRequest().getMimeHeaders().removeHeader("Forwarded");
            String protocols = request.getHeader("X-Forwarded-Proto");
            // The first of several proxies is the one that the browser spoke to.
            if (protocols != null && protocols.split(",", 2)[0].strip().equalsIgnoreCase("https")) {
                request.setSecure(true);
            }
            getNext().invoke(request, response);
        }
    }
}
