package makegood.playbook;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/** How near a passage must come to count as an answer, and what counts among near ones. */
final class Nearness {

    /** Fitted on the questions marked {@code fit}: keeps the covered ones, refuses the others. */
    static final double COVERED = 0.42;

    /** A step of another flow than the call's is worth less than a page that says as much. */
    private static final double OTHER_FLOW = -0.10;

    private static final double OWN_FLOW = 0.02;

    static final int LOOKED_AT = 12;

    private Nearness() {}

    static List<PassageIndex.Found> ranked(
            List<PassageIndex.Found> found, @Nullable Moment moment) {
        return found.stream()
                .map(one -> new PassageIndex.Found(one.passage(), worth(one, moment)))
                .filter(one -> one.similarity() >= COVERED)
                .sorted(Comparator.comparingDouble(PassageIndex.Found::similarity).reversed())
                .toList();
    }

    private static double worth(PassageIndex.Found found, @Nullable Moment moment) {
        String flow = found.passage().flow();
        if (flow == null) {
            return found.similarity();
        }
        boolean own = moment != null && moment.flow().equals(flow);
        return found.similarity() + (own ? OWN_FLOW : OTHER_FLOW);
    }
}
