package makegood.coach;

import java.util.List;

/**
 * How far a call has come through its flow.
 *
 * @param done names of the steps done, in the flow's order
 * @param left names of the steps that may still come
 */
public record Progress(List<String> done, List<String> left) {}
