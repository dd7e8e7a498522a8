package makegood.web;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Bodies as they come in, before anything is checked. */
final class Requests {

    private Requests() {}

    record Open(
            @Nullable String clientId,
            @Nullable String flow,
            @Nullable String follows,
            @Nullable Customer customer,
            @Nullable String backstory,
            @Nullable Authority authority) {}

    record Customer(
            @Nullable String name,
            @Nullable String company,
            @Nullable String phone,
            @Nullable String externalId,
            @Nullable String status,
            @Nullable String timeZone) {}

    record Authority(@Nullable BigDecimal maxCredit, @Nullable String currency) {}

    /** An utterance, or a draft of one. */
    record Say(
            @Nullable String clientId,
            @Nullable String speaker,
            @Nullable String text,
            @Nullable String at,
            @Nullable String step,
            @Nullable Integer wording) {}

    record Turn(@Nullable String speaker, @Nullable String text) {}

    record Check(
            @Nullable String text,
            @Nullable String flow,
            @Nullable String step,
            @Nullable String callId,
            @Nullable List<@Nullable Turn> earlier) {}

    record Ask(@Nullable String clientId, @Nullable String callId, @Nullable String question) {}

    record Analyze(
            @Nullable String flow,
            @Nullable String backstory,
            @Nullable Customer customer,
            @Nullable Authority authority,
            @Nullable String startedAt,
            @Nullable List<@Nullable Turn> turns) {}

    /** A command without anything beside. */
    record Bare(@Nullable String clientId) {}

    record Rate(@Nullable String clientId, @Nullable String verdict, @Nullable String rule) {}

    record Correct(@Nullable String clientId, @Nullable String fact, @Nullable String value) {}

    record Retract(@Nullable String clientId, @Nullable Integer seq) {}

    record Reassign(@Nullable String clientId, @Nullable Integer seq, @Nullable String speaker) {}

    record ChangeFlow(@Nullable String clientId, @Nullable String flow) {}

    record KeepPromise(@Nullable String clientId, @Nullable Boolean kept) {}

    record Note(@Nullable String clientId, @Nullable String text, @Nullable Integer seq) {}

    record Whisper(@Nullable String clientId, @Nullable String text) {}

    record HandOver(@Nullable String clientId, @Nullable String rep) {}

    record End(@Nullable String clientId, @Nullable String outcome) {}
}
