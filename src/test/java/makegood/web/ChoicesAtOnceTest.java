package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What several pages of one person choose at the same moment. */
class ChoicesAtOnceTest extends PeopleServer {

    @Test
    void getTheSameSealAndNoFault() throws Exception {
        joins("REP", "[\"north\"]");
        Api newcomer = Api.basic(port(), name, PASSWORD);

        List<Api.Reply> seals = atOnce(() -> newcomer.get("/api/me/settings/seal"));
        List<Api.Reply> quiet = atOnce(() -> quiet(newcomer));

        assertThat(seals).extracting(Api.Reply::status).containsOnly(200);
        assertThat(seals.stream().map(Api.Reply::body).distinct()).hasSize(1);
        assertThat(quiet).extracting(Api.Reply::status).containsOnly(200);
        assertThat(newcomer.get("/api/me/settings").body()).contains("true");
    }

    private static Api.Reply quiet(Api person) {
        return person.send(
                "PUT",
                "/api/me/settings",
                BodyPublishers.ofString("{\"quiet\":true}"),
                "application/json");
    }

    private static List<Api.Reply> atOnce(Callable<Api.Reply> asking) throws Exception {
        List<Api.Reply> replies = new ArrayList<>();
        try (ExecutorService pages = Executors.newFixedThreadPool(6)) {
            for (Future<Api.Reply> reply : pages.invokeAll(Collections.nCopies(6, asking))) {
                replies.add(reply.get());
            }
        }
        return replies;
    }
}
