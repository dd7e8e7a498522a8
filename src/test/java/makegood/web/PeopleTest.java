package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.line.StompLine;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest.BodyPublishers;

/** A person's way from the invitation to the day on which they leave. */
class PeopleTest extends PeopleServer {

    @Test
    void setsThePasswordByTheLinkOnceAndSignsIn() throws Exception {
        Api.Reply invited = invites("REP", "[\"north\"]");
        String link = "{\"token\":\"" + secret(invited) + "\"}";

        assertThat(invited.status()).isEqualTo(201);
        assertThat(visitor.posts("/api/invitations/look", link).body())
                .contains("\"name\":\"" + name + "\"", "Zoe Q");
        assertThat(visitor.signsIn(name, PASSWORD).headers().firstValue("Location").orElseThrow())
                .as("before there is a password")
                .endsWith("?failed");
        assertThat(
                        visitor.posts("/api/invitations/accept", acceptance(secret(invited)))
                                .statusCode())
                .isEqualTo(200);
        assertThat(
                        visitor.posts("/api/invitations/accept", acceptance(secret(invited)))
                                .statusCode())
                .as("the same link again")
                .isEqualTo(404);
        visitor.signsIn(name, PASSWORD);
        assertThat(visitor.asks("/api/me").body())
                .contains("\"name\":\"" + name + "\"", "\"north\"", "\"ownPassword\":true", "REP");
    }

    @Test
    void refusesAPasswordThatIsEasyToGuess() throws Exception {
        String secret = secret(invites("REP", "[]"));

        for (String weak :
                new String[] {"short", "aaaaaaaaaaaaaaaa", name + " is my name", "x".repeat(80)}) {
            var refused =
                    visitor.posts(
                            "/api/invitations/accept",
                            "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(secret, weak));

            assertThat(refused.statusCode()).as(weak).isEqualTo(400);
            assertThat(refused.body()).contains("\"field\":\"password\"");
        }
    }

    @Test
    void voidsALinkByANewerOneAndByKeepingThePersonOut() throws Exception {
        String first = secret(invites("REP", "[]"));
        String second = secret(adi.post("/api/people/" + name + "/invitation", ""));

        assertThat(visitor.posts("/api/invitations/accept", acceptance(first)).statusCode())
                .isEqualTo(404);
        adi.post("/api/people/" + name + "/disable", "");
        assertThat(visitor.posts("/api/invitations/accept", acceptance(second)).statusCode())
                .isEqualTo(404);
        assertThat(adi.post("/api/people/" + name + "/invitation", "").status()).isEqualTo(409);
    }

    @Test
    void endsSessionLineAndTokensOfWhoIsDisabledAtOnce() throws Exception {
        joins("REP", "[]");
        visitor.signsIn(name, PASSWORD);
        String secret =
                Api.JSON
                        .readTree(
                                visitor.posts(
                                                "/api/me/tokens",
                                                "{\"label\":\"CRM\",\"scope\":\"full\",\"days\":1}")
                                        .body())
                        .path("secret")
                        .stringValue();
        Api program = Api.bearer(port(), secret);
        assertThat(program.get("/api/me").status()).isEqualTo(200);

        try (StompLine line = visitor.line();
                StompLine own =
                        StompLine.handshake(
                                port(), java.util.Map.of("Authorization", "Bearer " + secret))) {
            own.connect(java.util.Map.of());
            adi.post("/api/people/" + name + "/disable", "");

            assertThat(line.closeCode()).isEqualTo(1008);
            assertThat(own.closeCode()).isEqualTo(1008);
        }
        assertThat(visitor.asks("/api/me").statusCode()).isEqualTo(401);
        assertThat(program.get("/api/me").status()).isEqualTo(401);
        assertThat(Api.basic(port(), name, PASSWORD).get("/api/me").status()).isEqualTo(401);
        assertThat(adi.post("/api/people/" + name + "/enable", "").status()).isEqualTo(200);
        assertThat(Api.basic(port(), name, PASSWORD).get("/api/me").status()).isEqualTo(200);
        assertThat(program.get("/api/me").status()).as("a token stays revoked").isEqualTo(401);
    }

    @Test
    void endsAllSessionsButTheOneInWhichThePasswordWasChanged() throws Exception {
        joins("REP", "[]");
        visitor.signsIn(name, PASSWORD);
        String session = visitor.cookie();
        try (Visitor elsewhere = new Visitor(port())) {
            elsewhere.signsIn(name, PASSWORD);

            var wrong =
                    visitor.posts(
                            "/api/me/password",
                            "{\"current\":\"wrong\",\"password\":\"eight loud harbours\"}");
            var changed =
                    visitor.posts(
                            "/api/me/password",
                            "{\"current\":\"%s\",\"password\":\"eight loud harbours\"}"
                                    .formatted(PASSWORD));

            assertThat(wrong.statusCode()).isEqualTo(400);
            assertThat(changed.statusCode()).isEqualTo(204);
            assertThat(visitor.asks("/api/me").statusCode()).isEqualTo(200);
            assertThat(visitor.cookie()).as("a new session id").isNotEqualTo(session);
            assertThat(elsewhere.asks("/api/me").statusCode()).isEqualTo(401);
        }
        assertThat(Api.basic(port(), name, PASSWORD).get("/api/me").status()).isEqualTo(401);
        assertThat(Api.basic(port(), name, "eight loud harbours").get("/api/me").status())
                .isEqualTo(200);
    }

    @Test
    void endsTheSessionOfWhoGetsAnotherRoleAndKeepsThatOfWhoGetsAnotherTeam() throws Exception {
        joins("REP", "[\"north\"]");
        visitor.signsIn(name, PASSWORD);

        change("PUT", "/api/people/" + name, "{\"role\":\"REP\",\"teams\":[\"south\"]}");
        assertThat(visitor.asks("/api/me").body()).contains("\"south\"");
        change("PUT", "/api/people/" + name, "{\"role\":\"MANAGER\",\"teams\":[\"south\"]}");

        assertThat(visitor.asks("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void leavesThemInTheirTeamsWhereNothingIsSaidOfTeams() throws Exception {
        joins("MANAGER", "[\"south\"]");

        change("PUT", "/api/people/" + name, "{\"role\":\"MANAGER\",\"displayName\":\"Zoe R\"}");

        JsonNode sheet = adi.get("/api/people").json().path("items");
        assertThat(sheet)
                .filteredOn(each -> each.path("name").stringValue().equals(name))
                .allSatisfy(
                        each -> {
                            assertThat(each.path("displayName").stringValue()).isEqualTo("Zoe R");
                            assertThat(each.path("teams").get(0).stringValue()).isEqualTo("south");
                        })
                .hasSize(1);
    }

    @Test
    void letsTwoAdministratorsNotUndoEachOthersChangeUnseen() throws Exception {
        joins("REP", "[\"south\"]");
        String path = "/api/people/" + name;
        String seen = adi.get(path).json().path("version").stringValue();
        String wish = "{\"role\":\"REP\",\"displayName\":\"%s\",\"version\":\"" + seen + "\"}";

        Api.Reply first = change("PUT", path, wish.formatted("Zoe R"));
        Api.Reply second = change("PUT", path, wish.formatted("Zoe S"));

        assertThat(first.json().path("email").stringValue()).isEqualTo(name + "@example.com");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("Look at them again");
        assertThat(adi.get(path).json().path("displayName").stringValue()).isEqualTo("Zoe R");
    }

    @Test
    void showsAManagerTheirTeamsOnly() throws Exception {
        joins("REP", "[\"north\",\"harbour\"]");

        assertThat(as("tom").get("/api/people").body())
                .contains("\"" + name + "\"", "\"ann\"")
                .doesNotContain("\"bob\"", "\"sue\"");
        assertThat(as("sue").get("/api/people/" + name).status()).isEqualTo(404);
        assertThat(adi.get("/api/people").body()).contains("\"bob\"", "\"" + name + "\"");
    }

    @Test
    void takesNobodyInTwiceAndNobodyFromTheSettings() {
        invites("REP", "[]");

        assertThat(invites("REP", "[]").status()).isEqualTo(409);
        name = name.toUpperCase();
        assertThat(invites("REP", "[]").status()).as("by capitals alone").isEqualTo(409);
        name = "ANN";
        assertThat(invites("REP", "[]").status()).isEqualTo(409);
        assertThat(adi.post("/api/people/ann/disable", "").json().path("detail").stringValue())
                .contains("settings");
        name = "no<b>body";
        assertThat(invites("REP", "[]").status()).isEqualTo(400);
    }

    @Test
    void keepsAnAdministratorFromLockingThemselvesOut() throws Exception {
        joins("ADMIN", "[]");
        Api own = Api.basic(port(), name, PASSWORD);

        assertThat(own.post("/api/people/" + name + "/disable", "").status()).isEqualTo(409);
        assertThat(
                        own.send(
                                        "PUT",
                                        "/api/people/" + name,
                                        BodyPublishers.ofString("{\"role\":\"REP\"}"),
                                        "application/json")
                                .status())
                .isEqualTo(409);
        assertThat(own.get("/api/people").status()).isEqualTo(200);
    }
}
