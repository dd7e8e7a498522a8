package makegood.phrasebook;

import java.util.Set;

/** The method's rules by name: what the phrasebook must hold, flows may refer to and labels may name. */
public final class RuleNames {

    public static final Set<String> ALL =
            Set.of(
                    "flat-no",
                    "are-you-sure",
                    "what-you-should-do",
                    "against-policy",
                    "no-problem",
                    "let-me-try",
                    "other-problems",
                    "as-soon-as-i-can",
                    "non-apology",
                    "blame-shifting",
                    "premature-apology",
                    "win-back-plea",
                    "early-pitch",
                    "price-concession",
                    "vague-assurance",
                    "arguing",
                    "calm-down",
                    "small-make-good",
                    "beyond-limit");

    private RuleNames() {}
}
