package makegood.flow;

/**
 * A step that is looked at before all others, at every turn, for as long as its condition holds.
 *
 * @param atMost how many times in a call it may be advised
 */
public record Interrupt(Step step, int atMost) {}
