package makegood.desk;

import makegood.call.CallEvent;
import makegood.coach.Advice;

import org.jspecify.annotations.Nullable;

/**
 * An event, and what it made of the advice.
 *
 * @param advice as it stood after the event; null where the event leaves it as it was
 */
public record Told(CallEvent event, @Nullable Advice advice) {}
