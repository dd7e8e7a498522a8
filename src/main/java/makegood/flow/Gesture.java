package makegood.flow;

/**
 * What is in proportion to a damage: a line of a flow's {@code make-good:} table.
 *
 * @param damage from this much on, in the customer's currency
 * @param least of the damage, 0..1
 * @param most of the damage, 0..1
 * @param suchAs in words
 */
public record Gesture(double damage, double least, double most, String suchAs) {}
