package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Tracer;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the product tells those who watch it, and who may read it. */
class WatchingTest extends RunningServer {

    @Test
    void tellsItsFiguresToAdministratorsOnly() {
        String call = ann.opens();
        ann.hears(call, "c1", "The zeppelin was late.");

        Api.Reply figures = as("adi").get("/actuator/prometheus");

        assertThat(figures.body())
                .contains(
                        "makegood_command_seconds_count{error=\"none\",kind=\"utterance\"}",
                        "makegood_understood_seconds_bucket",
                        "makegood_advised_seconds_count",
                        "makegood_stored_seconds_count",
                        "makegood_pushed_seconds_count",
                        "makegood_lines",
                        "hikaricp_connections",
                        "http_server_requests_seconds_count")
                .doesNotContain("zeppelin", call);
        assertThat(ann.get("/actuator/prometheus").status()).isEqualTo(403);
        assertThat(mia.get("/actuator/prometheus").status()).isEqualTo(403);
        assertThat(Api.anonymous(port()).get("/actuator/prometheus").status()).isEqualTo(401);
    }

    /** Figures are renamed by libraries too: an empty panel is noticed by nobody until it is needed. */
    @Test
    void givesAllThatTheDashboardShows() throws IOException {
        ann.hears(ann.opens(), "c1", "The zeppelin was late.");
        String figures = as("adi").get("/actuator/prometheus").body();

        List<MatchResult> shown =
                Pattern.compile("\\b([a-z_]+)\\{job=~[^,}]+(?:,([a-z]+)[!=])?")
                        .matcher(Files.readString(Path.of("deploy/grafana/makegood.json")))
                        .results()
                        .toList();

        assertThat(shown).hasSizeGreaterThan(10);
        assertThat(shown)
                .allSatisfy(
                        figure ->
                                assertThat(figures)
                                        .containsPattern(
                                                "(?m)^"
                                                        + figure.group(1)
                                                        + (figure.group(2) == null
                                                                ? "[{ ]"
                                                                : "\\{.*\\b"
                                                                        + figure.group(2)
                                                                        + "=")));
    }

    @Test
    void makesNoSpansWhileTheyAreSentNowhere(@Autowired ApplicationContext beans) {
        assertThat(beans.getBeanNamesForType(Tracer.class)).isEmpty();
    }

    @Test
    void letsATokenForFiguresReadThemAndNothingElse() {
        String body = "{\"label\":\"prometheus\",\"scope\":\"metrics\"}";
        Api.Reply made = as("adi").post("/api/me/tokens", body);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        Api scraper = Api.bearer(port(), made.json().path("secret").stringValue());

        assertThat(scraper.get("/actuator/prometheus").status()).isEqualTo(200);
        assertThat(scraper.get("/api/calls").status()).isEqualTo(403);
        assertThat(scraper.post("/api/calls", "{\"customer\":{\"name\":\"D\"}}").status())
                .isEqualTo(403);
    }

    @Test
    void tellsManagersWhatIsWellAndEverybodyElseOnlyWhetherAllIs() {
        assertThat(mia.get("/actuator/health").json().path("components").propertyNames())
                .contains("db", "models", "flows", "languageModel", "dataDisk");
        assertThat(ann.get("/actuator/health").body()).doesNotContain("components");
        assertThat(Api.anonymous(port()).get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(Api.anonymous(port()).get("/actuator/health/liveness").status()).isEqualTo(200);
    }
}
