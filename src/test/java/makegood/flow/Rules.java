package makegood.flow;

import java.util.Set;

/** The phrasebook's rules by name, as a flow may refer to them. */
final class Rules {

    static final Set<String> ALL =
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
                    "small-make-good");

    private Rules() {}
}
