package makegood.condition;

import java.util.List;

/** The words that conditions may ask for by name. Tests hold them against the stages that know them. */
public final class Vocabulary {

    /** Facts that listening fills. */
    public static final List<String> FACTS =
            List.of(
                    "reason",
                    "wronged",
                    "impact",
                    "remedy",
                    "decision-maker",
                    "new-vendor",
                    "condition",
                    "follow-up",
                    "consent",
                    "no-contact",
                    "final-no",
                    "cannot-talk",
                    "not-mine",
                    "doubted",
                    "told-all",
                    "told-before",
                    "farewell",
                    "put-through",
                    "bereaved",
                    "need-gone");

    /** Facts that may be known before the call: from its opening, or carried over from an earlier one. */
    public static final List<String> BEFORE =
            List.of("backstory", "changed", "manager", "lost-since");

    /** Signals of a customer's words. */
    public static final List<String> SIGNALS =
            List.of(
                    "sarcasm",
                    "refusal",
                    "acceptance",
                    "thanks",
                    "not-decision-maker",
                    "decision-maker",
                    "new-vendor",
                    "condition",
                    "question",
                    "bad-time",
                    "contact-consent",
                    "hypothetical",
                    "quoted-speech",
                    "withdrawn-remedy",
                    "asks-price",
                    "asks-for-email",
                    "who-is-this",
                    "calmed");

    /** What an utterance of the rep does. */
    public static final List<String> MOVES =
            List.of(
                    "open",
                    "find-decision-maker",
                    "ask-reason",
                    "acknowledge",
                    "clarify",
                    "ask-impact",
                    "ask-remedy",
                    "apologize",
                    "play-back",
                    "offer-plan",
                    "make-good",
                    "negotiate",
                    "re-sell",
                    "ask-commitment",
                    "set-follow-up",
                    "ask-permission",
                    "offer-trial",
                    "back-off",
                    "thank");

    private Vocabulary() {}
}
