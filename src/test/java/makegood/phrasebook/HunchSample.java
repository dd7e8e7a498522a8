package makegood.phrasebook;

import java.util.Set;

/**
 * One sentence to learn from.
 *
 * @param voice who wrote it: the author of the call, else where it stands
 * @param about the rule that it was written for; empty for any
 * @param text for those who read what went wrong
 * @param rules that it breaks
 * @param joined whether it only stands for what another says in a longer breath; it follows the one that it was made of
 */
record HunchSample(
        String voice,
        String about,
        String text,
        float[] meaning,
        int[] places,
        Set<String> rules,
        boolean joined) {

    private static final double WEIGHT_OF_BREACH = 8;
    private static final double WEIGHT_OF_WRITTEN_BREACH = 4;
    private static final double WEIGHT_OF_JOINED = 0.5;
    private static final double WEIGHT_OF_ANOTHER_RULES = 0.3;

    boolean breaks(String rule) {
        return rules.contains(rule);
    }

    /** Whether it says for certain if this rule is broken. */
    boolean judges(String rule) {
        return about.isEmpty() || about.equals(rule);
    }

    /**
     * A breach weighs as much as several other sentences, since it is rare in calls. A breach of another rule is most
     * likely none of this one, but nobody looked.
     */
    double weight(String rule) {
        return joined ? WEIGHT_OF_JOINED * singleWeight(rule) : singleWeight(rule);
    }

    private double singleWeight(String rule) {
        if (breaks(rule)) {
            return about.isEmpty() ? WEIGHT_OF_BREACH : WEIGHT_OF_WRITTEN_BREACH;
        }
        return judges(rule) || rules.isEmpty() ? 1 : WEIGHT_OF_ANOTHER_RULES;
    }
}
