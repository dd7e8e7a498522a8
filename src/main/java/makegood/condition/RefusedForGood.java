package makegood.condition;

/**
 * Whether the customer has refused for good, so that whoever goes on loses them for ever (Harrison). One word seldom
 * decides: a single no may be to one offer only, a kind goodbye may hold no word of refusal. So the words, the refusals
 * before and what the talk calls for are taken together. The levels are those at which, of voices that the listener had
 * not met, most refusals were seen and little else. Who asks for something goes on talking, and a farewell is no refusal
 * unless it follows one or says one.
 */
final class RefusedForGood {

    /** What the talk calls for decides by itself. */
    private static final double PLAIN = 0.28;

    /** Words of refusal, unless something else is called for far more. */
    private static final double SAID = 0.15;

    /** Who has refused before, need not say it again in so many words. */
    private static final double BEFORE = 0.2;

    /** Who was told that they will be left in peace, is left in peace. */
    private static final double TOLD = 0.12;

    /**
     * Who closes the matter in so many words, unless next to nothing calls for it: they may tell why all the same. On 33 calls
     * that nothing was learnt from 0.01 leads to the same advice; a recorded talk needs the lower one.
     */
    private static final double CLOSED = 0.004;

    private static final String BACK_OFF = "back-off";

    /** With which every flow leaves them in peace. */
    private static final String INTERRUPT = "refusal";

    private RefusedForGood() {}

    static boolean is(Situation situation) {
        boolean asks = situation.heard().contains("remedy");
        double called = situation.callsFor(BACK_OFF);
        boolean told = situation.refusals() > 0 && situation.asked(INTERRUPT) && called >= TOLD;
        boolean closed = situation.heard().contains("final-no") && called >= CLOSED;
        if (!asks && (situation.known("no-contact") || closed)) {
            return true;
        }
        if (agreesToBeRung(situation)) {
            return false;
        }
        boolean said = situation.signals().contains("refusal") && called >= SAID;
        if (situation.heard().contains("farewell")) {
            return (told || said || situation.refusals() > 0 && called >= PLAIN)
                    && !situation.signals().contains("thanks");
        }
        boolean before = situation.refusals() > 0 && called >= BEFORE;
        if (tellsWhy(situation)) {
            return told;
        }
        return said || before || told || called >= PLAIN;
    }

    /** "Give me a shout next May": whatever they refused before, they have left a door open. */
    private static boolean agreesToBeRung(Situation situation) {
        return situation.signals().contains("contact-consent")
                && !situation.signals().contains("refusal");
    }

    /** "We don't need it any more": the first no of it is the reason, and to be heard as that. */
    private static boolean tellsWhy(Situation situation) {
        int now = situation.signals().contains("refusal") ? 1 : 0;
        return situation.heard().contains("need-gone") && situation.refusals() <= now;
    }
}
