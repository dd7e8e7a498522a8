/**
 * The live line: STOMP over WebSocket.
 *
 * <p>{@code LineGate} lets frames in and asks {@code LineRules} who may send and hear what; {@code TalkController} takes what
 * is said, and the pushers tell the others. A new destination needs its line in {@code LineRules} and in {@code
 * docs/asyncapi.yaml}.
 */
@NullMarked
package makegood.line;

import org.jspecify.annotations.NullMarked;
