package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Each sees those with whom they work. */
class ColleaguesTest extends PeopleServer {

    @Test
    void areARepsTeamAndNobodyElse() throws Exception {
        joins("REP", "[\"north\"]");

        String seen = as("ann").get("/api/colleagues?size=200").body();

        assertThat(seen).contains("\"tom\"", "\"" + name + "\"");
        assertThat(seen).doesNotContain("\"ann\"", "\"bob\"", "\"sue\"", "\"adi\"");
    }

    @Test
    void areThoseInNoTeamForARepInNone() {
        String seen = as("bob").get("/api/colleagues?size=200").body();

        assertThat(seen).contains("\"mia\"", "\"adi\"");
        assertThat(seen).doesNotContain("\"ann\"", "\"tom\"", "\"bob\"");
    }

    @Test
    void areAManagersTeamsAndEverybodyForAnAdministrator() {
        assertThat(as("tom").get("/api/colleagues?size=200").body())
                .contains("\"ann\"")
                .doesNotContain("\"bob\"", "\"sue\"");
        assertThat(adi.get("/api/colleagues?size=200").body())
                .contains("\"ann\"", "\"bob\"", "\"sue\"");
    }

    @Test
    void areCalledAsTheySayToThoseWhoHaveToDoWithThem() throws Exception {
        joins("REP", "[\"north\"]");
        change(
                "PUT",
                "/api/people/" + name,
                "{\"role\":\"REP\",\"displayName\":\"Zoe " + name + "\"}");

        for (String near : List.of("ann", "tom", "adi")) {
            assertThat(as(near).get("/api/names").json().path(name).stringValue())
                    .isEqualTo("Zoe " + name);
        }
        assertThat(as("bob").get("/api/names").body()).doesNotContain(name);
        assertThat(as("ann").get("/api/colleagues?q=zoe%20" + name).body()).contains(name);
    }

    @Test
    void comeAPageAtATimeAndByAPartOfTheirNames() {
        Api.Reply page = adi.get("/api/colleagues?size=1&page=1");

        assertThat(page.json().path("items")).hasSize(1);
        assertThat(page.json().path("total").intValue()).isGreaterThan(3);
        assertThat(adi.get("/api/colleagues?q=AN").body())
                .contains("\"ann\"")
                .doesNotContain("\"bob\"");
        assertThat(adi.get("/api/colleagues?size=201").status()).isEqualTo(400);
    }
}
