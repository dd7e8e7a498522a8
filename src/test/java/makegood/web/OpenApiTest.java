package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

class OpenApiTest extends RunningServer {

    @Test
    void describesEachCallOfTheWire() {
        JsonNode api = ann.get("/v3/api-docs").json();

        assertThat(api.path("info").path("title").stringValue()).isEqualTo("Makegood");
        assertThat(api.path("paths").propertyNames())
                .contains(
                        "/api/calls",
                        "/api/calls/{id}",
                        "/api/calls/{id}/utterances",
                        "/api/calls/{id}/events",
                        "/api/calls/{id}/summary",
                        "/api/calls/{id}/transcript",
                        "/api/calls/{id}/steps/{step}/skip",
                        "/api/calls/{id}/advice/{seq}/rating",
                        "/api/calls/{id}/corrections",
                        "/api/calls/{id}/retractions",
                        "/api/calls/{id}/speakers",
                        "/api/calls/{id}/flow",
                        "/api/calls/{id}/promises/{seq}",
                        "/api/calls/{id}/promises/{seq}/corrections",
                        "/api/calls/{id}/notes",
                        "/api/calls/{id}/help",
                        "/api/calls/{id}/whispers",
                        "/api/calls/{id}/owner",
                        "/api/calls/{id}/end",
                        "/api/check",
                        "/api/analyze",
                        "/api/flows",
                        "/api/flows/{flow}",
                        "/api/flows/lint",
                        "/api/flows/findings",
                        "/api/flows/picture",
                        "/api/flows/{flow}/test",
                        "/api/flows/{flow}/steps",
                        "/api/reports/steps",
                        "/api/flows/{flow}/replay",
                        "/api/rules",
                        "/api/rules/{rule}",
                        "/api/reports/rules",
                        "/api/reports/why",
                        "/api/live",
                        "/api/queue",
                        "/api/calls/{id}/scorecards",
                        "/api/me/settings",
                        "/api/me/password",
                        "/api/me/tokens",
                        "/api/me/tokens/{id}",
                        "/api/people",
                        "/api/people/{name}",
                        "/api/people/{name}/disable",
                        "/api/people/{name}/enable",
                        "/api/people/{name}/invitation",
                        "/api/people/{name}/tokens",
                        "/api/people/{name}/tokens/{id}",
                        "/api/invitations/look",
                        "/api/invitations/accept",
                        "/api/audit",
                        "/api/audit/export",
                        "/api/customer-data",
                        "/api/customer-data/export",
                        "/api/customer-data/exports",
                        "/api/customer-data/erasures",
                        "/api/customers/{externalId}",
                        "/api/customers/{externalId}/do-not-call",
                        "/api/customers/{externalId}/do-not-call/lift",
                        "/api/do-not-call",
                        "/api/do-not-call/lift",
                        "/api/admin/backup");
    }

    @Test
    void asksNobodyForWhoTheyAre() {
        assertThat(ann.get("/v3/api-docs").body())
                .doesNotContain("\"Principal\"", "\"name\":\"principal\"", "\"name\":\"person\"");
    }

    @Test
    void tellsApartWhatHasTheSameNameInTwoPlaces() {
        JsonNode schemas = ann.get("/v3/api-docs").json().path("components").path("schemas");

        assertThat(schemas.propertyNames())
                .contains("WireSummary.Line", "WireImport.Line", "WireRule.Line")
                .noneMatch(name -> name.startsWith("ResponseEntity"));
    }

    @Test
    void saysWhatIsAlwaysThereWhatMayBeNullAndWhatHasToBeSent() {
        JsonNode schemas = ann.get("/v3/api-docs").json().path("components").path("schemas");

        assertThat(schemas.at("/WireAdvice/required").toString())
                .contains("seq")
                .doesNotContain("next");
        assertThat(schemas.at("/WireAdvice/properties/next/anyOf/1/type").stringValue())
                .isEqualTo("null");
        assertThat(schemas.at("/Requests.Say/required").toString())
                .isEqualTo("[\"clientId\",\"speaker\",\"text\"]");
    }

    @Test
    void describesWhatIsRefusedAndACallThatWasOpened() {
        JsonNode open = ann.get("/v3/api-docs").json().at("/paths/~1api~1calls/post/responses");

        assertThat(open.propertyNames()).containsExactlyInAnyOrder("200", "201", "default");
        assertThat(open.at("/201/content").propertyNames()).containsExactly("application/json");
    }

    @Test
    void namesEachWordOfAVocabulary() {
        JsonNode schemas = ann.get("/v3/api-docs").json().path("components").path("schemas");

        assertThat(schemas.at("/Requests.Say/properties/speaker/enum").toString())
                .contains("\"rep\"", "\"customer\"");
        assertThat(schemas.at("/WireHeard.Anger/properties/trend/enum").toString())
                .isEqualTo("[\"rising\",\"steady\",\"falling\"]");
        assertThat(schemas.at("/WireAdvice/properties/moves/items/enum").toString())
                .contains("\"play-back\"");
        assertThat(schemas.at("/WireAdvice.Next/properties/move/enum").toString())
                .as("may be null")
                .endsWith("null]");
    }

    @Test
    void takesATextForATextAlone() {
        for (String value : new String[] {"7", "1.5", "true"}) {
            Api.Reply refused = ann.post("/api/check", "{\"text\":" + value + "}");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().at("/errors/0/field").stringValue()).isEqualTo("text");
        }
    }
}
