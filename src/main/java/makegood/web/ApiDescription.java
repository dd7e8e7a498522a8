package makegood.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What {@code /v3/api-docs} begins with. It is made when somebody asks for it, and not in the way of a start. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String MAKER = "org.springdoc.";

    @Bean
    static BeanFactoryPostProcessor describedWhenAsked() {
        return beans -> {
            for (String name : beans.getBeanDefinitionNames()) {
                BeanDefinition bean = beans.getBeanDefinition(name);
                if (isMakers(bean.getBeanClassName()) || isMakers(bean.getFactoryBeanName())) {
                    bean.setLazyInit(true);
                }
            }
        };
    }

    private static boolean isMakers(@Nullable String type) {
        return type != null && type.startsWith(MAKER);
    }

    @Bean
    @Lazy
    OpenAPI api() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Makegood")
                                .version("1")
                                .description(
                                        "A live coach for win-back calls. Faults are RFC 9457"
                                            + " problem details. The live line, STOMP over"
                                            + " WebSocket, is described in docs/asyncapi.yaml."))
                .components(
                        new Components()
                                .addSecuritySchemes("basic", http("basic"))
                                .addSecuritySchemes("bearer", http("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    private static SecurityScheme http(String scheme) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(scheme);
    }
}
