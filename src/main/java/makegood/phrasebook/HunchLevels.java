package makegood.phrasebook;

/**
 * From which {@link Hunch} on a rule's words count. Fitted on calls whose author the hunch had not met.
 *
 * @param alone 0..1: a sentence counts with no pattern at all, as a suggestion; above 1 for never
 * @param sure 0..1: from which a sentence of a talk that counts alone does so whatever in it would make other words fine; above 1 for
 *     never
 * @param withSign 0..1: a sentence counts in which a sign stands
 * @param atLeast 0..1: below it a pattern does not count either
 */
record HunchLevels(double alone, double sure, double withSign, double atLeast) {

    static final HunchLevels NONE = new HunchLevels(2, 2, 2, 0);
}
