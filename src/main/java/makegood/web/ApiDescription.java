package makegood.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.converters.ModelConverterRegistrar;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.web.csrf.CsrfToken;

import java.util.List;

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

    /** Its parameter has its say in what is described only once it is there. */
    @Bean
    @Lazy
    OpenAPI api(ModelConverterRegistrar types) {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CsrfToken.class);
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
                                .addSchemas("Problem", problem())
                                .addResponses(
                                        "Problem",
                                        new ApiResponse()
                                                .description("Refused: detail says what to do")
                                                .content(problemContent()))
                                .addSecuritySchemes("basic", http("basic"))
                                .addSecuritySchemes("bearer", http("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    /** A record inside of another is named with it, since several have an {@code Answer} or a {@code Line}. */
    @Bean
    @Lazy
    ModelResolver namedWithTheirOwners() {
        return new ModelResolver(Json31.mapper(), new OwnersName()).openapi31(true);
    }

    @Bean
    @Lazy
    DescribedRecords describedRecords() {
        return new DescribedRecords();
    }

    /** The same from version to version, whatever is added: programs are generated from it. */
    @Bean
    @Lazy
    OperationCustomizer namedWithTheirControllers() {
        return (operation, handler) -> {
            String owner = handler.getBeanType().getSimpleName().replace("Controller", "");
            String name = handler.getMethod().getName();
            return operation.tags(List.of(owner)).operationId(owner + "_" + name);
        };
    }

    @Bean
    @Lazy
    OpenApiCustomizer refusals() {
        return api ->
                api.getPaths().values().stream()
                        .flatMap(path -> path.readOperations().stream())
                        .forEach(
                                operation ->
                                        operation
                                                .getResponses()
                                                .setDefault(
                                                        new ApiResponse()
                                                                .$ref(
                                                                        "#/components/responses/Problem")));
    }

    private static Content problemContent() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/Problem")));
    }

    private static Schema<?> problem() {
        return object("type", "title", "status", "detail")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", new JsonSchema().typesItem("integer"))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty(
                        "errors",
                        new JsonSchema()
                                .typesItem("array")
                                .items(
                                        object("field", "message")
                                                .addProperty("field", text())
                                                .addProperty("message", text())));
    }

    private static Schema<?> object(String... required) {
        return new JsonSchema().typesItem("object").required(List.of(required));
    }

    private static Schema<?> text() {
        return new JsonSchema().typesItem("string");
    }

    private static final class OwnersName extends TypeNameResolver {

        @Override
        protected String getNameOfClass(Class<?> type) {
            Class<?> owner = type.getEnclosingClass();
            return owner == null
                    ? type.getSimpleName()
                    : getNameOfClass(owner) + "." + type.getSimpleName();
        }
    }

    private static SecurityScheme http(String scheme) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(scheme);
    }
}
