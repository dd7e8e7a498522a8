package makegood;

import makegood.people.People;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.net.InetAddress;

/** Says where the product can be opened, once it can be. */
@Component
class Welcome {

    private final ServerProperties server;
    private final People people;

    Welcome(ServerProperties server, People people) {
        this.server = server;
        this.people = people;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.println();
            System.out.println(
                    "Makegood is ready. Open " + address(context.getWebServer().getPort()));
            if (people.isDemonstration()) {
                System.out.println(
                        "No users are set: sign in as rep/rep, manager/manager or admin/admin.");
            }
            System.out.println();
        }
    }

    private String address(int port) {
        InetAddress address = server.getAddress();
        String host =
                address == null || address.isAnyLocalAddress()
                        ? "localhost"
                        : address.getHostAddress();
        String scheme = server.getSsl() != null && server.getSsl().isEnabled() ? "https" : "http";
        return scheme + "://" + host + ":" + port;
    }
}
