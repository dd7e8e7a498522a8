package makegood.coach;

import static makegood.listening.Observations.calm;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.Calls;

import org.junit.jupiter.api.Test;

/** A summary ends with the talk that was agreed on, until they want none. */
class NextTalkTest {

    private final Summarizer summarizer = new EmbeddedSummarizer();

    @Test
    void tellsWhenTheyAgreedToTalkAgain() {
        Calls call = Calls.opened().customer("You were three weeks late.", calm());
        call.customer("Thursday at ten.", calm().fact("follow-up", "2026-11-26T10:00-06:00"));

        assertThat(summary(call).text())
                .endsWith("Agreed to talk again: Thursday 26 November, 10:00.");
        assertThat(summary(call).lines().getLast().seqs()).containsExactly(3);
        call.correcting("follow-up", "in the new year");
        assertThat(summary(call).text()).endsWith("Agreed to talk again: “in the new year”.");
        call.customer("No. Never call me again.", calm().fact("no-contact", "Never call me"));
        assertThat(summary(call).text()).doesNotContain("talk again");
    }

    @Test
    void takesWhatOnlyTheRepHasInMindForNoAgreement() {
        Calls call = Calls.opened().customer("You were three weeks late.", calm());

        call.correcting("follow-up", "I'll try again in spring");
        assertThat(summary(call).nextTalk()).isNull();
        call.correcting("follow-up", "2026-11-26T10:00-06:00");
        assertThat(summary(call).nextTalk()).isNotNull();
    }

    private Summary summary(Calls call) {
        return summarizer.summarize(call.events());
    }
}
