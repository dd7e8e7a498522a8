package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.line.StompLine;

import org.junit.jupiter.api.Test;

/** What ends with an old password or an old team, and which names and addresses nobody gets. */
class OldRightsTest extends PeopleServer {

    @Test
    void endsLinksAndWhereAskedForTokensWithTheOldPassword() throws Exception {
        joins("REP", "[]");
        visitor.signsIn(name, PASSWORD);
        String wanted = "{\"label\":\"CRM\",\"scope\":\"read\",\"days\":1}";
        String token =
                Api.JSON
                        .readTree(visitor.posts("/api/me/tokens", wanted).body())
                        .path("secret")
                        .stringValue();
        String link = secret(adi.post("/api/people/" + name + "/invitation", ""));

        changesPassword(PASSWORD, "eight loud harbours", "");
        assertThat(visitor.posts("/api/invitations/accept", acceptance(link)).statusCode())
                .as("a link from before")
                .isEqualTo(404);
        assertThat(Api.bearer(port(), token).get("/api/me").status()).isEqualTo(200);
        changesPassword("eight loud harbours", "nine slow gardens", ",\"endTokens\":true");

        assertThat(Api.bearer(port(), token).get("/api/me").status()).isEqualTo(401);
        assertThat(visitor.asks("/api/me/tokens").body()).isEqualTo("[]");
    }

    @Test
    void letsNoManagerGoOnListeningToARepWhoHasLeftTheirTeam() throws Exception {
        joins("REP", "[\"north\"]");
        Api rep = Api.basic(port(), name, PASSWORD);
        String call = rep.opens();
        try (StompLine tom = StompLine.of(port(), as("tom"));
                StompLine all = StompLine.of(port(), as("mia"))) {
            tom.follow(call);
            all.follow(call);
            rep.says(call, "c1", "Hello.");
            tom.event(call, 2);

            change("PUT", "/api/people/" + name, "{\"role\":\"REP\",\"teams\":[\"south\"]}");
            rep.says(call, "c2", "And again.");

            all.event(call, 3);
            tom.answered(ann.opens());
            assertThat(tom.eventsSoFar(call)).as("since they left the team").isEqualTo(1);
        }
    }

    @Test
    void refusesATeamThatAListWouldSplitAndAnAddressWithControlCharacters() {
        assertThat(invites("REP", "[\"Sales, North\"]").json().toString())
                .contains("\"teams\"", "without a comma");
        Api.Reply bell =
                adi.post(
                        "/api/people",
                        "{\"name\":\"%s\",\"email\":\"a\\u0007@example.com\",\"role\":\"REP\"}"
                                .formatted(name));
        Api.Reply nothing =
                adi.post(
                        "/api/people",
                        "{\"name\":\"%s\",\"email\":\"a\\u0000@example.com\",\"role\":\"REP\"}"
                                .formatted(name));
        name = "İ".repeat(100);

        assertThat(bell.status()).isEqualTo(400);
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(invites("REP", "[]").status()).as("longer in small letters").isEqualTo(400);
    }

    private void changesPassword(String from, String to, String more) throws Exception {
        var changed =
                visitor.posts(
                        "/api/me/password",
                        "{\"current\":\"%s\",\"password\":\"%s\"%s}".formatted(from, to, more));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(204);
    }
}
