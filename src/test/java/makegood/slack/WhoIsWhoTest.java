package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import makegood.people.Person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack users and people. */
@Timeout(60)
class WhoIsWhoTest extends SlackServer {

    @Autowired private WhoIsWho who;
    @Autowired private SignInLinks codes;

    @Test
    void knowsAPersonByTheirAddress() {
        assertThat(who.person(new SlackUser("T1", MIA)).orElseThrow().name())
                .isEqualTo("mia@example.com");
    }

    @Test
    void answersEachOfSeveralRequestsOfOneWhoWasUnknown() throws Exception {
        SlackUser user = new SlackUser("T1", anyUser());
        SLACK.knows(user.id(), "mia@example.com", "UTC");

        Callable<Optional<Person>> request = () -> who.person(user);

        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Optional<Person>> each :
                    requests.invokeAll(Collections.nCopies(8, request))) {
                assertThat(each.get()).isPresent();
            }
        }
    }

    @Test
    void trustsNoAddressThatProvesNothing() {
        SLACK.knows("U1", "ann@example.com", "UTC", ",\"is_restricted\":true");
        SLACK.knows("U2", "ann@example.com", "UTC", ",\"is_bot\":true");
        SLACK.knows("U3", "ann@example.com", "UTC", ",\"is_stranger\":true");
        SLACK.knows("U4", "ann@example.com", "UTC", ",\"is_email_confirmed\":false");
        SLACK.knows("U5", "ann@example.com", "UTC", ",\"team_id\":\"T2\"");

        for (String user : new String[] {"U1", "U2", "U3", "U4", "U5"}) {
            assertThat(who.person(new SlackUser("T1", user))).as(user).isEmpty();
        }
    }

    @Test
    void linksByALinkToSignInOnce() throws Exception {
        SlackUser bob = new SlackUser("T1", anyUser());
        String link = "/slack/link?code=" + codes.issue(bob);
        HttpClient browser = browser();

        String asked = get(browser, link);
        assertThat(asked).contains("Is this you in Slack?").contains(bob.id()).contains("bob");
        assertThat(who.person(bob)).isEmpty();

        assertThat(post(browser, asked)).contains("Done");
        assertThat(who.person(bob).orElseThrow().name()).isEqualTo("bob");
        assertThat(get(browser, link)).contains("holds no more");
    }

    @Test
    void linksNobodyWithoutTheTokenOfThePage() throws Exception {
        SlackUser bob = new SlackUser("T1", anyUser());
        String code = codes.issue(bob);

        HttpResponse<String> refused = form(browser(), "code=" + code);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(who.person(bob)).isEmpty();
    }

    @Test
    void leadsWhoIsNotSignedInToTheSignInPage() throws Exception {
        HttpResponse<String> led =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(at("/slack/link?code=x"))
                                        .header("Accept", "text/html")
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());

        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
    }

    @Test
    void forgetsWhoWantsToBeForgotten() {
        String user = anyUser();
        SLACK.knows(user, "mia@example.com", "UTC");
        assertThat(who.person(new SlackUser("T1", user))).isPresent();

        commands(user, "unlink");

        assertThat(who.person(new SlackUser("T1", user))).isEmpty();
    }

    @Test
    void showsHomeToAPersonAndToAStranger() {
        assertThat(home(ANN).toString()).contains("Open promises").contains("won back");
        assertThat(home(STRANGER).toString()).contains("Nothing is stored");
    }

    private static String anyUser() {
        return "U" + UUID.randomUUID().toString().substring(0, 18);
    }

    private JsonObject home(String user) {
        int before = SLACK.calls("views.publish").size();
        JsonObject event = new JsonObject();
        event.addProperty("type", "app_home_opened");
        event.addProperty("user", user);
        event.addProperty("channel", "D1");
        event.addProperty("tab", "home");
        client.event(event, SlackClient.anyId(), Map.of());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> SLACK.calls("views.publish").size() > before);
        return JsonParser.parseString(SLACK.calls("views.publish").get(before).field("view"))
                .getAsJsonObject();
    }

    /** Signed in as bob. */
    private HttpClient browser() throws IOException, InterruptedException {
        HttpClient browser =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        String token = field(get(browser, "/sign-in"), "_csrf");
        browser.send(
                HttpRequest.newBuilder(at("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "username=bob&password=secret+of+bob&_csrf="
                                                + encoded(token)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return browser;
    }

    private String post(HttpClient browser, String page) throws IOException, InterruptedException {
        return form(
                        browser,
                        "_csrf=" + encoded(field(page, "_csrf")) + "&code=" + field(page, "code"))
                .body();
    }

    private HttpResponse<String> form(HttpClient browser, String body)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(at("/slack/link"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String get(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(
                        HttpRequest.newBuilder(at(path)).header("Accept", "text/html").build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    private static String field(String page, String name) {
        Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
