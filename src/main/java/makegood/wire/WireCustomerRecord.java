package makegood.wire;

import com.fasterxml.jackson.annotation.JsonInclude;

import makegood.journal.CallRow;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A customer on the wire.
 *
 * @param name as it was in the latest call; null where there is none
 * @param doNotCall null while they may be called
 * @param facts each as it was last known
 * @param promises the open ones first, the first due first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record WireCustomerRecord(
        String externalId,
        @Nullable String name,
        @Nullable String company,
        @Nullable String phone,
        @Nullable WireDoNotCall doNotCall,
        List<Fact> facts,
        List<Promise> promises,
        Listed<CallRow> calls) {

    /** @param at when the call began from which it is known */
    public record Fact(String fact, String value, String callId, OffsetDateTime at) {}

    /**
     * @param due null where the words fix no time
     * @param kept null while nobody has said
     * @param by the rep whose call it was made in
     * @param which of the promises that were heard in the utterance, from 0
     * @param corrected whether somebody has put it right: then the quote says something else
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Promise(
            String what,
            String quote,
            @Nullable String when,
            @Nullable OffsetDateTime due,
            @Nullable Boolean kept,
            String by,
            String callId,
            int seq,
            @Nullable Integer which,
            boolean corrected) {}
}
