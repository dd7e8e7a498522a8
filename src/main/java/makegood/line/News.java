package makegood.line;

import makegood.desk.Alert;

import org.jspecify.annotations.Nullable;

/**
 * What one machine tells the others of a call.
 *
 * @param from the machine, so that it passes over its own
 * @param handedOver whether to look again whose call it is. Not whose: of two such news the older may come last, and what
 *     is stored tells
 * @param alert for managers; null for mere news
 */
record News(String from, String callId, boolean handedOver, @Nullable Alert alert) {}
