package makegood.playbook;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/** How near a passage must come to count as an answer, and what counts among near ones. */
final class Nearness {

    /**
     * Chosen on the test questions marked {@code fit}: the nearest one that the playbook does not cover stands at 0.25, and all
     * that it covers, but one, at 0.27 or more.
     */
    static final double COVERED = 0.26;

    /** Beside a passage that answers, others may stand that are less near: whoever reads them has a choice. */
    private static final double BESIDE = 0.1;

    /** A step says less than a page, and one of another flow than the call's hardly anything. */
    private static final double OTHER_FLOW = -0.15;

    private static final double OWN_FLOW = -0.05;

    private Nearness() {}

    static List<PassageIndex.Found> ranked(
            List<PassageIndex.Found> found, @Nullable Moment moment) {
        List<PassageIndex.Found> ranked =
                found.stream()
                        .map(one -> new PassageIndex.Found(one.passage(), worth(one, moment)))
                        .sorted(Comparator.comparingDouble(PassageIndex.Found::nearness).reversed())
                        .toList();
        boolean covered = !ranked.isEmpty() && ranked.getFirst().nearness() >= COVERED;
        return covered
                ? ranked.stream().filter(one -> one.nearness() >= COVERED - BESIDE).toList()
                : List.of();
    }

    private static double worth(PassageIndex.Found found, @Nullable Moment moment) {
        String flow = found.passage().flow();
        if (flow == null) {
            return found.nearness();
        }
        boolean own = moment != null && moment.flow().equals(flow);
        return found.nearness() + (own ? OWN_FLOW : OTHER_FLOW);
    }
}
