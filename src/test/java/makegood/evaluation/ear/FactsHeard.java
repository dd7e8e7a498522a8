package makegood.evaluation.ear;

import makegood.coach.Advice;
import makegood.listening.Remedy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The facts that the advice of a call has shown so far, worked out from the advice alone and not by the flow itself. */
final class FactsHeard {

    private final Set<String> known = new HashSet<>();
    private final Set<Remedy.Type> standing = new HashSet<>();

    void add(Advice advice) {
        if (!advice.causes().isEmpty()) {
            known.add("reason");
        }
        if (advice.impact() != null) {
            known.add("impact");
        }
        advice.signals().forEach(signal -> known.add(signal.type().key()));
        advice.remedies().forEach(this::add);
    }

    private void add(Remedy remedy) {
        switch (remedy.status()) {
            case ASKED, OFFERED, AGREED -> standing.add(remedy.type());
            case DECLINED, WITHDRAWN -> standing.remove(remedy.type());
        }
    }

    /** Whether a step that learns these facts would ask for nothing new. */
    boolean coverAll(List<String> learns) {
        return !learns.isEmpty()
                && learns.stream()
                        .allMatch(
                                fact ->
                                        fact.equals("remedy")
                                                ? !standing.isEmpty()
                                                : known.contains(fact));
    }
}
