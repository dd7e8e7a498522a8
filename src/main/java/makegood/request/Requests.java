package makegood.request;

import io.swagger.v3.oas.annotations.media.Schema;

import makegood.call.Outcome;
import makegood.call.Verdict;
import makegood.utterance.Speaker;
import makegood.wire.Longest;
import makegood.wire.OneOf;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Bodies as they come in, before anything is checked; each says to the description what it can't do without. */
public final class Requests {

    private Requests() {}

    @Schema(requiredProperties = "customer")
    public record Open(
            @Longest(Fields.LONGEST_NAME) @Nullable String clientId,
            @Longest(Fields.LONGEST_NAME) @Nullable String flow,
            @Longest(Fields.LONGEST_NAME) @Nullable String follows,
            @Nullable Customer customer,
            @Longest(Fields.LONGEST_TEXT) @Nullable String backstory,
            @Nullable Authority authority,
            @Nullable Override override) {}

    /** @param reason why a customer is called who is not to be called */
    @Schema(requiredProperties = "reason")
    public record Override(@Longest(Fields.LONGEST_REASON) @Nullable String reason) {}

    /**
     * @param before the first day on which they may be called again, as 2027-03-01; null until somebody names one
     * @param reason in the person's own words
     */
    @Schema(requiredProperties = "reason")
    public record DoNotCall(
            @Nullable String before, @Longest(Fields.LONGEST_REASON) @Nullable String reason) {}

    @Schema(requiredProperties = "reason")
    public record LiftDoNotCall(@Longest(Fields.LONGEST_REASON) @Nullable String reason) {}

    public record Customer(
            @Longest(Fields.LONGEST_NAME) @Nullable String name,
            @Longest(Fields.LONGEST_NAME) @Nullable String company,
            @Longest(Fields.LONGEST_NAME) @Nullable String phone,
            @Longest(Fields.LONGEST_NAME) @Nullable String externalId,
            @Longest(Fields.LONGEST_NAME) @Nullable String status,
            @Nullable String timeZone) {}

    public record Authority(@Nullable BigDecimal maxCredit, @Nullable String currency) {}

    /** An utterance, or a draft of one. */
    @Schema(requiredProperties = {"clientId", "speaker", "text"})
    public record Say(
            @Longest(Fields.LONGEST_NAME) @Nullable String clientId,
            @OneOf(Speaker.class) @Nullable String speaker,
            @Longest(Fields.LONGEST_TEXT) @Nullable String text,
            @Nullable String at,
            @Nullable String sentAt,
            @Longest(Fields.LONGEST_NAME) @Nullable String step,
            @Nullable Integer wording) {}

    @Schema(requiredProperties = {"speaker", "text"})
    public record Turn(
            @OneOf(Speaker.class) @Nullable String speaker,
            @Longest(Fields.LONGEST_TEXT) @Nullable String text) {}

    @Schema(requiredProperties = "text")
    public record Check(
            @Longest(Fields.LONGEST_TEXT) @Nullable String text,
            @Longest(Fields.LONGEST_NAME) @Nullable String flow,
            @Longest(Fields.LONGEST_NAME) @Nullable String step,
            @Nullable String callId,
            @Nullable List<@Nullable Turn> earlier) {}

    @Schema(requiredProperties = "question")
    public record Ask(
            @Longest(Fields.LONGEST_NAME) @Nullable String clientId,
            @Nullable String callId,
            @Longest(Questions.LONGEST) @Nullable String question) {}

    @Schema(requiredProperties = "turns")
    public record Analyze(
            @Longest(Fields.LONGEST_NAME) @Nullable String flow,
            @Longest(Fields.LONGEST_TEXT) @Nullable String backstory,
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
    public record Test(
            @Nullable String yaml,
            @Nullable List<@Nullable Talk> talks,
            @Nullable String talkFile) {

        public static final Test RECORDED = new Test(null, null, null);
    }

    @Schema(requiredProperties = "turns")
    public record Talk(
            @Nullable String talk,
            @Nullable Customer customer,
            @Longest(Fields.LONGEST_TEXT) @Nullable String backstory,
            @Nullable Authority authority,
            @Nullable List<@Nullable TalkTurn> turns) {}

    /**
     * @param step the step that the rep takes as it is worded; without a text
     * @param expect steps of which any should come after it
     */
    @Schema(requiredProperties = "speaker")
    public record TalkTurn(
            @OneOf(Speaker.class) @Nullable String speaker,
            @Longest(Fields.LONGEST_TEXT) @Nullable String text,
            @Longest(Fields.LONGEST_NAME) @Nullable String step,
            @Nullable List<String> expect) {}

    /**
     * @param yaml a flow or a rule as it is being changed
     * @param calls ids; null for those that the filter finds
     * @param most how many of the newest calls; null for 20
     * @param talks that took place, instead of stored calls
     */
    public record Replay(
            @Nullable String yaml,
            @Nullable List<@Nullable String> calls,
            @Nullable Filter filter,
            @Nullable Integer most,
            @Nullable List<@Nullable Talk> talks) {}

    public record Filter(
            @Nullable String rep,
            @Nullable String outcome,
            @Nullable Integer minAnger,
            @Nullable String rule,
            @Nullable String cause,
            @Nullable String from,
            @Nullable String to) {}

    /** A command without anything beside. */
    public record Bare(@Longest(Fields.LONGEST_NAME) @Nullable String clientId) {}

    @Schema(requiredProperties = "verdict")
    public record Rate(
            @Longest(Fields.LONGEST_NAME) @Nullable String clientId,
            @OneOf(Verdict.class) @Nullable String verdict,
            @Longest(Fields.LONGEST_NAME) @Nullable String rule) {}

    @Schema(requiredProperties = {"fact", "value"})
    public record Correct(
            @Longest(Fields.LONGEST_NAME) @Nullable String clientId,
            @Nullable String fact,
            @Longest(Fields.LONGEST_NOTE) @Nullable String value) {}

    @Schema(requiredProperties = "seq")
    public record Retract(
            @Longest(Fields.LONGEST_NAME) @Nullable String clientId, @Nullable Integer seq) {}

    @Schema(requiredProperties = {"seq", "speaker"})
    public record Reassign(
            @Longest(Fields.LONGEST_NAME) @Nullable String clientId,
            @Nullable Integer seq,
            @OneOf(Speaker.class) @Nullable String speaker) {}

    @Schema(requiredProperties = "flow")
    public record ChangeFlow(
            @Longest(Fields.LONGEST_NAME) @Nullable String clientId,
            @Longest(Fields.LONGEST_NAME) @Nullable String flow) {}

    /** @param which of the promises that were heard in the utterance, from 0; null for all of them */
    @Schema(requiredProperties = "kept")
    public record KeepPromise(
            @Longest(Fields.LONGEST_NAME) @Nullable String clientId,
            @Nullable Integer which,
            @Nullable Boolean kept) {}

    /**
     * @param which of the promises that were heard in the utterance, from 0; null for the first
     * @param made false where nothing was promised; null for true
     * @param due null for a promise without a time
     */
    public record CorrectPromise(
            @Longest(Fields.LONGEST_NAME) @Nullable String clientId,
            @Nullable Integer which,
            @Nullable Boolean made,
            @Longest(Promises.LONGEST) @Nullable String what,
            @Nullable String due) {}

    @Schema(requiredProperties = "text")
    public record Note(
            @Longest(Fields.LONGEST_NAME) @Nullable String clientId,
            @Longest(Fields.LONGEST_NOTE) @Nullable String text,
            @Nullable Integer seq) {}

    @Schema(requiredProperties = "text")
    public record Whisper(
            @Longest(Fields.LONGEST_NAME) @Nullable String clientId,
            @Longest(Fields.LONGEST_NOTE) @Nullable String text) {}

    @Schema(requiredProperties = "rep")
    public record HandOver(
            @Longest(Fields.LONGEST_NAME) @Nullable String clientId,
            @Longest(Fields.LONGEST_NAME) @Nullable String rep) {}

    public record End(
            @Longest(Fields.LONGEST_NAME) @Nullable String clientId,
            @OneOf(Outcome.class) @Nullable String outcome) {}
}
