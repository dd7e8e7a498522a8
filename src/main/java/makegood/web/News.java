package makegood.web;

import makegood.desk.Alert;

import org.jspecify.annotations.Nullable;

/**
 * What one machine tells the others of a call.
 *
 * @param from the machine, so that it passes over its own
 * @param handedTo whose call it is from now on; null where nobody's changed
 * @param alert for managers; null for mere news
 */
record News(String from, String callId, @Nullable String handedTo, @Nullable Alert alert) {}
