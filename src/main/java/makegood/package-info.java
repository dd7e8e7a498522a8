/**
 * Makegood, a live coach for win-back calls. The data flows one way:
 *
 * <pre>
 * reader.read(speaker, text)              -> Utterance       utterance
 * phrasebook.check(utterance, situation)  -> List of Warning phrasebook
 * listener.listen(utterance, earlier)     -> Observation     listening
 * state.after(event)                      -> CallState       call
 * flow.next(situation)                    -> Optional Step   flow
 * coach.advise(flow, state)               -> Advice          coach
 * desk.hear(callId, clientId, said)       -> Advice          desk: read, listen, append, advise, commit, push
 * </pre>
 */
@NullMarked
package makegood;

import org.jspecify.annotations.NullMarked;
