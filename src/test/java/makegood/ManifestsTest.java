package makegood;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;

import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The manifests in deploy/: held against Kubernetes' own schema, and against what the product promises. */
class ManifestsTest {

    private static final Path FILE = Path.of("deploy/kubernetes/makegood.yaml");

    @Test
    void followTheSchemaOfKubernetes() throws IOException {
        for (Map<?, ?> manifest : manifests()) {
            JsonElement json = new Gson().toJsonTree(manifest);
            switch ((String) manifest.get("kind")) {
                case "Deployment" -> V1Deployment.validateJsonElement(json);
                case "Service" -> V1Service.validateJsonElement(json);
                case "ServiceAccount" -> V1ServiceAccount.validateJsonElement(json);
                case "ConfigMap" -> V1ConfigMap.validateJsonElement(json);
                case "Ingress" -> V1Ingress.validateJsonElement(json);
                case "PodDisruptionBudget" -> V1PodDisruptionBudget.validateJsonElement(json);
                default -> throw new AssertionError("give this kind a case: " + manifest);
            }
        }
    }

    @Test
    void leaveOneNodeStandingAndAskEachHowItIs() throws IOException {
        Map<?, ?> deployment = spec("Deployment");
        Map<?, ?> container = container(deployment);

        assertThat((Integer) deployment.get("replicas")).isGreaterThanOrEqualTo(2);
        assertThat(spec("PodDisruptionBudget").get("minAvailable")).isEqualTo(1);
        assertThat(path(container, "livenessProbe")).isEqualTo("/actuator/health/liveness");
        assertThat(path(container, "startupProbe")).isEqualTo("/actuator/health/liveness");
        assertThat(path(container, "readinessProbe")).isEqualTo("/actuator/health/readiness");
    }

    @Test
    void runAsNobodyOnAReadOnlyRootAndHoldNoSecret() throws IOException {
        Map<?, ?> security = (Map<?, ?>) container(spec("Deployment")).get("securityContext");

        assertThat(security.get("readOnlyRootFilesystem")).isEqualTo(true);
        assertThat(security.get("allowPrivilegeEscalation")).isEqualTo(false);
        assertThat(manifests().toString())
                .contains("runAsNonRoot=true")
                .doesNotContain("PASSWORD=");
    }

    private static Object path(Map<?, ?> container, String probe) {
        return ((Map<?, ?>) ((Map<?, ?>) container.get(probe)).get("httpGet")).get("path");
    }

    private static Map<?, ?> container(Map<?, ?> deployment) {
        Map<?, ?> pod = (Map<?, ?>) ((Map<?, ?>) deployment.get("template")).get("spec");
        return (Map<?, ?>) ((List<?>) pod.get("containers")).getFirst();
    }

    private static Map<?, ?> spec(String kind) throws IOException {
        return manifests().stream()
                .filter(manifest -> kind.equals(manifest.get("kind")))
                .map(manifest -> (Map<?, ?>) manifest.get("spec"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<?, ?>> manifests() throws IOException {
        LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        List<Map<?, ?>> all = new ArrayList<>();
        for (Object each : new Load(settings).loadAllFromString(Files.readString(FILE))) {
            all.add((Map<?, ?>) each);
        }
        return all;
    }
}
