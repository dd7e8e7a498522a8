package makegood;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What docker-compose.yml must contain, held without an engine. */
class ComposeTest {

    private static final List<String> LAYERS =
            List.of("dependencies", "snapshot-dependencies", "application");

    private static Map<?, ?> compose;

    @BeforeAll
    static void read() throws IOException {
        String text = Files.readString(Path.of("docker-compose.yml"));
        compose = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    @Test
    void startsTheProductFromTheDockerfile() throws IOException {
        assertThat(product().get("build")).isEqualTo(".");
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains("COPY target/makegood-*.jar", "USER makegood", "SERVER_ADDRESS=0.0.0.0");
    }

    @Test
    void unpacksTheJarIntoAFolderThatIsNotThereYet() throws IOException {
        String dockerfile = Files.readString(Path.of("Dockerfile"));
        String folder = found("--destination (\\S+)", dockerfile);

        assertThat(folder).startsWith("/").isNotEqualTo(found("WORKDIR (\\S+)", dockerfile));
        for (String layer : LAYERS) {
            assertThat(dockerfile).contains("COPY --from=layers " + folder + "/" + layer + "/ ./");
        }
    }

    @Test
    void startsWithTheCacheOfClassesThatItWasBuiltWith() throws IOException {
        String dockerfile = Files.readString(Path.of("Dockerfile"));

        assertThat(found("-XX:AOTCacheOutput=(\\S+)", dockerfile))
                .isEqualTo(found("-XX:AOTCache=([^\"]+)", dockerfile));
    }

    @Test
    void keepsItsDataOnAVolume() {
        assertThat(product().get("volumes")).isEqualTo(List.of("makegood-data:/makegood/data"));
        assertThat(((Map<?, ?>) compose.get("volumes")).containsKey("makegood-data")).isTrue();
    }

    @Test
    void failsClearlyWhereNoUserIsSet() {
        Map<?, ?> environment = (Map<?, ?>) product().get("environment");

        for (String setting : List.of("NAME", "PASSWORD", "ROLE")) {
            assertThat((String) environment.get("MAKEGOOD_USERS_0_" + setting))
                    .startsWith("${MAKEGOOD_USERS_0_" + setting + ":?Set ")
                    .contains("MAKEGOOD_USERS_0_" + setting);
        }
    }

    @Test
    void isReachedFromThisMachineOnlyUnlessSomebodyDecidesOtherwise() {
        assertThat(product().get("ports")).isEqualTo(List.of("127.0.0.1:8080:8080"));
    }

    /** A page is at home where its address says, and the proxy's own port inside of the network is another. */
    @Test
    void tellsTheNodesThePortThatPeopleComeInBy() throws IOException {
        assertThat(Files.readString(Path.of("deploy/nginx.conf")))
                .contains("X-Forwarded-Host $http_host;", "X-Forwarded-Port \"\";");
    }

    /** Spring believes {@code Forwarded} before all others: a stranger would choose the address that their tries are counted by. */
    @Test
    void passesOnNobodysWordOfWhereTheyComeFrom() throws IOException {
        assertThat(Files.readString(Path.of("deploy/nginx.conf")))
                .contains(
                        "X-Forwarded-For $remote_addr;",
                        "proxy_set_header Forwarded \"\";",
                        "X-Forwarded-Prefix \"\";",
                        "X-Forwarded-Ssl \"\";");
    }

    @Test
    void givesEachMachineTheSameUsers() {
        Map<?, ?> node = (Map<?, ?>) ((Map<?, ?>) compose.get("services")).get("node-a");

        assertThat(node.get("env_file")).isEqualTo(product().get("env_file"));
    }

    @Test
    void bringsALanguageModelOnlyWhereItsProfileIsAskedFor() {
        Map<?, ?> ollama = (Map<?, ?>) ((Map<?, ?>) compose.get("services")).get("ollama");

        assertThat(ollama.get("image")).isEqualTo("ollama/ollama");
        assertThat(ollama.get("profiles")).isEqualTo(List.of("llm"));
        assertThat(ollama.containsKey("ports")).as("reached by the product alone").isFalse();
    }

    @Test
    void namesNoProviderAndHoldsNoKeyUnlessSomebodySetsThem() {
        Map<?, ?> environment = (Map<?, ?>) product().get("environment");

        assertThat(environment.get("MAKEGOOD_ASSISTANT_PROVIDER"))
                .isEqualTo("${MAKEGOOD_ASSISTANT_PROVIDER:-none}");
        assertThat(environment.get("MAKEGOOD_ASSISTANT_KEY"))
                .isEqualTo("${MAKEGOOD_ASSISTANT_KEY:-}");
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static Map<?, ?> product() {
        return (Map<?, ?>) ((Map<?, ?>) compose.get("services")).get("makegood");
    }
}
