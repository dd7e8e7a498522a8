package makegood.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the pages open: the flows at {@code /flows}; the side panel by itself, and from a CRM with a customer in the address ({@code /call?customer=…}), in a frame of one at {@code /embed}. */
@Configuration
class Pages implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/call.html");
        registry.addViewController("/flows").setViewName("forward:/flows.html");
        registry.addViewController("/call").setViewName("forward:/call.html");
        registry.addViewController("/embed").setViewName("forward:/call.html");
        registry.addViewController("/customers/{externalId}").setViewName("forward:/customer.html");
        registry.addViewController("/rules").setViewName("forward:/rules.html");
        registry.addViewController("/queue").setViewName("forward:/queue.html");
        registry.addViewController("/live").setViewName("forward:/live.html");
        registry.addViewController("/people").setViewName("forward:/people.html");
        registry.addViewController("/account").setViewName("forward:/account.html");
        registry.addViewController("/audit").setViewName("forward:/audit.html");
        registry.addViewController("/customer-data").setViewName("forward:/customer-data.html");
        registry.addViewController("/join").setViewName("forward:/join.html");
        registry.addViewController("/why").setViewName("forward:/why.html");
        registry.addViewController("/imports").setViewName("forward:/imports.html");
        registry.addViewController("/calls").setViewName("forward:/calls.html");
        registry.addViewController("/calls/{id}").setViewName("forward:/review.html");
    }
}
