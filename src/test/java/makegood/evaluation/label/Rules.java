package makegood.evaluation.label;

import makegood.phrasebook.RuleNames;

import java.util.Set;
import java.util.TreeSet;

/** Which rules of the phrasebook are labelled where. */
public final class Rules {

    /** Rules that hold only where a flow names them. */
    public static final Set<String> GUARDS =
            Set.of("premature-apology", "win-back-plea", "early-pitch", "price-concession");

    /** Held by their own examples; nobody labelled them in calls. */
    private static final Set<String> UNLABELLED =
            Set.of("premature-apology", "small-make-good", "beyond-limit");

    static final Set<String> ALL = new TreeSet<>(RuleNames.ALL);

    private Rules() {}

    /** The sixteen that are labelled in calls. */
    public static Set<String> inCalls() {
        Set<String> rules = new TreeSet<>(ALL);
        rules.removeAll(UNLABELLED);
        return rules;
    }

    /** Those that can be told from a single reply, and are labelled in the replies. */
    public static Set<String> inReplies() {
        Set<String> rules = inCalls();
        rules.removeAll(GUARDS);
        rules.remove("vague-assurance");
        return rules;
    }
}
