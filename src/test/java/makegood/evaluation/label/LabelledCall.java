package makegood.evaluation.label;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A written call, or a single message, with what a careful listener marked in it. {@code calls/README.md} is the guide.
 *
 * @param author who wrote it; empty where it does not matter
 * @param summary what the call came to; null for a single message
 */
public record LabelledCall(
        String id, String author, String backstory, List<Turn> turns, Gold summary) {

    public Stream<Turn> customerTurns() {
        return turns.stream().filter(Turn::isCustomer);
    }

    /** All causes, each once. */
    public List<String> causes() {
        return turns.stream().flatMap(turn -> turn.causes().stream()).distinct().toList();
    }

    /** A call of a single utterance. */
    public static LabelledCall message(String id, Turn turn) {
        return new LabelledCall(id, "", "", List.of(turn), null);
    }

    /**
     * One utterance.
     *
     * @param anger 0..3; null for a rep's turn
     * @param angerAlt the level that is as right; null where there is none
     * @param signals null where nobody marked them
     */
    // The words of a cause teach; what is measured is its type, at its turn.
    @JsonIgnoreProperties("cause_quotes")
    public record Turn(
            int n,
            String speaker,
            String text,
            Integer anger,
            Integer angerAlt,
            List<String> causes,
            List<Ask> remedies,
            Cost impact,
            List<Mark> signals,
            List<String> next,
            List<String> moves,
            List<Breach> violations,
            List<Promise> commitments) {

        public Turn {
            causes = Objects.requireNonNullElse(causes, List.of());
            remedies = Objects.requireNonNullElse(remedies, List.of());
            next = Objects.requireNonNullElse(next, List.of());
            moves = Objects.requireNonNullElse(moves, List.of());
            violations = Objects.requireNonNullElse(violations, List.of());
            commitments = Objects.requireNonNullElse(commitments, List.of());
        }

        /** A customer's message of which only the anger is known. */
        public static Turn message(String text, int anger) {
            return message(text, anger, null, List.of(), List.of());
        }

        public static Turn message(
                String text, int anger, Integer angerAlt, List<String> causes, List<Ask> remedies) {
            return new Turn(
                    1,
                    "customer",
                    text,
                    anger,
                    angerAlt,
                    causes,
                    remedies,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        public boolean isCustomer() {
            return speaker.equals("customer");
        }

        public boolean isAngry() {
            return anger != null && anger >= 2;
        }
    }

    /** @param remedies those standing at the end, without their quotes */
    public record Gold(
            String reason,
            @JsonProperty("peak_anger") Integer peakAnger,
            @JsonProperty("final_anger") Integer finalAnger,
            List<String> causes,
            List<Ask> remedies,
            String outcome,
            String scope) {}

    public record Ask(String type, String quote, String amount, String deadline) {}

    public record Cost(String quote, String amount) {}

    public record Mark(String type, String quote) {}

    public record Breach(String rule, String quote) {}

    public record Promise(String quote, String what, String when) {}
}
