package makegood.scorecard;

import makegood.utterance.Keys;

import java.util.Optional;

/** What a question may be answered from. */
public enum Figure {
    /** How often the rep made one of these moves. */
    MOVE,
    /** How often the rep broke one of these rules. */
    RULE,
    /** The rep's share of all words, 0..1. */
    TALK_SHARE,
    /** Words of the rep's longest run. */
    LONGEST_MONOLOGUE,
    /** Asked by the rep. */
    QUESTIONS,
    /** Could have been taken, and were not. */
    STEPS_MISSED,
    /** Broken rules in a hundred words of the rep's. */
    SLIPS_PER_HUNDRED_WORDS,
    PROMISES,
    PROMISES_WITH_A_TIME,
    PROMISES_BROKEN,
    /** From the customer's first words to their last, -1..1; below zero where it calmed. */
    ANGER_CHANGE,
    /** From the first anger to the rep's taking it up. */
    SECONDS_TO_ACKNOWLEDGEMENT,
    /** The rep's turns in between. */
    TURNS_TO_ACKNOWLEDGEMENT;

    /** As a form names it: {@code talk-share}. */
    public String key() {
        return Keys.key(this);
    }

    static Optional<Figure> of(String key) {
        return Keys.find(Figure.class, key);
    }

    boolean needsNames() {
        return this == MOVE || this == RULE;
    }
}
