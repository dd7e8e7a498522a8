package makegood.web;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * The ids of customers are other people's, and some hold a slash. Written {@code %2F} it belongs to the name, and is
 * nowhere a step into a folder: no address is decoded before it is taken apart.
 */
@Configuration(proxyBeanMethods = false)
class NamesInAddresses {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> leavesSlashesInNames() {
        return factory ->
                factory.addConnectorCustomizers(
                        connector ->
                                connector.setEncodedSolidusHandling(
                                        EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }

    @Bean
    HttpFirewall takesSlashesInNames() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        // What the container leaves encoded has a percent sign in it.
        firewall.setAllowUrlEncodedPercent(true);
        return firewall;
    }
}
