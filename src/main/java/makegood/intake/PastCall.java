package makegood.intake;

import makegood.call.Customer;
import makegood.proof.Talk;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * A call that took place elsewhere.
 *
 * @param file its name, for people
 * @param content as it was sent: the same twice is one call
 * @param rep whose call it was, by the name they sign in with
 * @param flow to judge it by; null for the one that suits best
 */
public record PastCall(
        String file,
        String content,
        Talk talk,
        String rep,
        Customer customer,
        OffsetDateTime startedAt,
        @Nullable String flow) {}
