package makegood.playbook;

import makegood.coach.NextStep;

import org.jspecify.annotations.Nullable;

/**
 * Where the call stands when the rep asks.
 *
 * @param flow the flow's name
 * @param next the step that stands; null once the call is over
 */
public record Moment(String flow, @Nullable NextStep next) {}
