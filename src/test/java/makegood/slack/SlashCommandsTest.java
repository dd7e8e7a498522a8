package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;

/** {@code /winback}, as a person types it. */
class SlashCommandsTest extends SlackServer {

    @Test
    void answersWhatTheCustomerSaidWithTheNextBestQuestion() {
        JsonObject answer =
                commands(ANN, "You were three weeks late and I want a $400 credit by Friday!");

        String blocks = answer.get("blocks").toString();
        assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
        assertThat(blocks)
                .contains("credit")
                .contains("late delivery")
                .contains("Start a call here");
        assertThat(answer.get("text").getAsString()).isNotBlank();
    }

    @Test
    void tellsNobodyToGreetACustomerWhoSpeaksAlready() {
        String blocks = commands(ANN, "This is the third time.").get("blocks").toString();

        assertThat(blocks).doesNotContain("Open the talk").doesNotContain("Hello");
    }

    @Test
    void warnsOfWhatNotToSayAndSaysWhatInstead() {
        JsonObject answer = commands(ANN, "check No problem, I will try to call you back.");

        String blocks = answer.get("blocks").toString();
        assertThat(blocks).contains("No problem").contains("Rather").contains("Peter Mclees");
    }

    @Test
    void answersQuestionsFromThePlaybook() {
        JsonObject answer = commands(ANN, "ask They want half off. What do I say?");

        assertThat(answer.get("blocks").toString()).contains("price");
    }

    @Test
    void explainsItself() {
        JsonObject answer = commands(STRANGER, "help");

        assertThat(answer.get("blocks").toString())
                .contains("/winback check")
                .contains("nothing you write to me is stored");
    }

    @Test
    void coachesAStrangerAndStoresNothing() {
        JsonObject answer = commands(STRANGER, "You never called me back. I am furious!");

        assertThat(answer.get("blocks").toString()).contains("nothing is stored");
    }

    @Test
    void masksWhatNobodyNeedsToKeep() {
        JsonObject answer =
                commands(ANN, "My card is 4111 1111 1111 1111 and you charged it twice.");

        assertThat(answer.toString()).doesNotContain("4111 1111");
    }

    @Test
    void showsAPersonTheirCallsAndPromises() {
        assertThat(commands(ANN, "calls").get("blocks").toString()).contains("Open promises");
    }

    @Test
    void leadsAStrangerToSignIn() {
        assertThat(commands(STRANGER, "calls").get("blocks").toString())
                .contains("https://makegood.example.com/slack/link?code");
    }
}
