package makegood.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Bodies as they come in, before anything is checked; each says to the description what it can't do without. */
final class Requests {

    private Requests() {}

    @Schema(requiredProperties = "customer")
    record Open(
            @Nullable String clientId,
            @Nullable String flow,
            @Nullable String follows,
            @Nullable Customer customer,
            @Nullable String backstory,
            @Nullable Authority authority,
            @Nullable Override override) {}

    /** @param reason why a customer is called who is not to be called */
    @Schema(requiredProperties = "reason")
    record Override(@Nullable String reason) {}

    /**
     * @param before the first day on which they may be called again, as 2027-03-01; null until somebody names one
     * @param reason in the person's own words
     */
    @Schema(requiredProperties = "reason")
    record DoNotCall(@Nullable String before, @Nullable String reason) {}

    @Schema(requiredProperties = "reason")
    record LiftDoNotCall(@Nullable String reason) {}

    record Customer(
            @Nullable String name,
            @Nullable String company,
            @Nullable String phone,
            @Nullable String externalId,
            @Nullable String status,
            @Nullable String timeZone) {}

    record Authority(@Nullable BigDecimal maxCredit, @Nullable String currency) {}

    /** An utterance, or a draft of one. */
    @Schema(requiredProperties = {"clientId", "speaker", "text"})
    record Say(
            @Nullable String clientId,
            @Nullable String speaker,
            @Nullable String text,
            @Nullable String at,
            @Nullable String sentAt,
            @Nullable String step,
            @Nullable Integer wording) {}

    @Schema(requiredProperties = {"speaker", "text"})
    record Turn(@Nullable String speaker, @Nullable String text) {}

    @Schema(requiredProperties = "text")
    record Check(
            @Nullable String text,
            @Nullable String flow,
            @Nullable String step,
            @Nullable String callId,
            @Nullable List<@Nullable Turn> earlier) {}

    @Schema(requiredProperties = "question")
    record Ask(@Nullable String clientId, @Nullable String callId, @Nullable String question) {}

    @Schema(requiredProperties = "turns")
    record Analyze(
            @Nullable String flow,
            @Nullable String backstory,
            @Nullable Customer customer,
            @Nullable Authority authority,
            @Nullable String startedAt,
            @Nullable List<@Nullable Turn> turns) {}

    /**
     * Talks to play against a flow.
     *
     * @param yaml the flow as it is being changed; null for the one that serves
     * @param talks null for the recorded ones
     * @param talkFile the same as a file of talks is written
     */
    record Test(
            @Nullable String yaml,
            @Nullable List<@Nullable Talk> talks,
            @Nullable String talkFile) {

        static final Test RECORDED = new Test(null, null, null);
    }

    @Schema(requiredProperties = "turns")
    record Talk(
            @Nullable String talk,
            @Nullable Customer customer,
            @Nullable String backstory,
            @Nullable Authority authority,
            @Nullable List<@Nullable TalkTurn> turns) {}

    /**
     * @param step the step that the rep takes as it is worded; without a text
     * @param expect steps of which any should come after it
     */
    @Schema(requiredProperties = "speaker")
    record TalkTurn(
            @Nullable String speaker,
            @Nullable String text,
            @Nullable String step,
            @Nullable List<String> expect) {}

    /**
     * @param yaml a flow or a rule as it is being changed
     * @param calls ids; null for those that the filter finds
     * @param most how many of the newest calls; null for 20
     * @param talks that took place, instead of stored calls
     */
    record Replay(
            @Nullable String yaml,
            @Nullable List<@Nullable String> calls,
            @Nullable Filter filter,
            @Nullable Integer most,
            @Nullable List<@Nullable Talk> talks) {}

    record Filter(
            @Nullable String rep,
            @Nullable String outcome,
            @Nullable Integer minAnger,
            @Nullable String rule,
            @Nullable String cause,
            @Nullable String from,
            @Nullable String to) {}

    /** A command without anything beside. */
    record Bare(@Nullable String clientId) {}

    @Schema(requiredProperties = "verdict")
    record Rate(@Nullable String clientId, @Nullable String verdict, @Nullable String rule) {}

    @Schema(requiredProperties = {"fact", "value"})
    record Correct(@Nullable String clientId, @Nullable String fact, @Nullable String value) {}

    @Schema(requiredProperties = "seq")
    record Retract(@Nullable String clientId, @Nullable Integer seq) {}

    @Schema(requiredProperties = {"seq", "speaker"})
    record Reassign(@Nullable String clientId, @Nullable Integer seq, @Nullable String speaker) {}

    @Schema(requiredProperties = "flow")
    record ChangeFlow(@Nullable String clientId, @Nullable String flow) {}

    /** @param which of the promises that were heard in the utterance, from 0; null for all of them */
    @Schema(requiredProperties = "kept")
    record KeepPromise(
            @Nullable String clientId, @Nullable Integer which, @Nullable Boolean kept) {}

    /**
     * @param which of the promises that were heard in the utterance, from 0; null for the first
     * @param made false where nothing was promised; null for true
     * @param due null for a promise without a time
     */
    record CorrectPromise(
            @Nullable String clientId,
            @Nullable Integer which,
            @Nullable Boolean made,
            @Nullable String what,
            @Nullable String due) {}

    @Schema(requiredProperties = "text")
    record Note(@Nullable String clientId, @Nullable String text, @Nullable Integer seq) {}

    @Schema(requiredProperties = "text")
    record Whisper(@Nullable String clientId, @Nullable String text) {}

    @Schema(requiredProperties = "rep")
    record HandOver(@Nullable String clientId, @Nullable String rep) {}

    record End(@Nullable String clientId, @Nullable String outcome) {}
}
