package makegood.scorecard;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * A form by which calls are judged.
 *
 * @param version a hash of its file: an answer is kept with the form that asked for it
 * @param source authors' keys
 * @param flows only calls on these; empty for all
 */
public record Scorecard(
        String name,
        String version,
        String title,
        String source,
        String about,
        Set<String> flows,
        List<Question> questions) {

    public Scorecard {
        flows = Set.copyOf(flows);
        questions = List.copyOf(questions);
    }

    /**
     * @param weight 0..100; 0 for a text
     * @param guide what a good answer is
     * @param automatic null where no figure can tell
     */
    public record Question(
            String name,
            String ask,
            Kind kind,
            int weight,
            String guide,
            String source,
            @Nullable Automatic automatic) {}

    /** How a question is answered. */
    public enum Kind {
        YES_NO("yes-no"),
        SCALE("1-5"),
        TEXT("text");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** As its file says it. */
        public String key() {
            return key;
        }

        /** 0..1 of this answer; null where it is none of this kind, or counts for nothing. */
        public @Nullable Double share(String answer) {
            return switch (this) {
                case YES_NO -> answer.equals("yes") ? Double.valueOf(1) : zero(answer);
                case SCALE ->
                        answer.matches("[1-5]")
                                ? Double.valueOf((Integer.parseInt(answer) - 1) / 4.0)
                                : null;
                case TEXT -> null;
            };
        }

        private static @Nullable Double zero(String answer) {
            return answer.equals("no") ? Double.valueOf(0) : null;
        }
    }

    boolean suits(String flow) {
        return flows.isEmpty() || flows.contains(flow);
    }
}
