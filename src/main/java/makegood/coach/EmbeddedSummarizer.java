package makegood.coach;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Outcome;
import makegood.listening.Signal;
import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sums a call up from what was heard, without a language model. */
public final class EmbeddedSummarizer implements Summarizer {

    private static final String EMBEDDED = "embedded";
    private static final String FOLLOW_UP = "follow-up";

    @Override
    public Summary summarize(List<CallEvent> events) {
        CallState state = CallState.of(events);
        Evidences evidence = Evidences.of(CallState.counting(events));
        Map<String, String> facts = state.facts();
        List<Summary.Told> told = told(events, facts);
        Optional<Summary.Line> reason = SummaryText.reason(told, evidence);
        Outcome outcome = OutcomeProposal.of(events, state, evidence);
        Summary known =
                new Summary(
                        state.callId().isEmpty() ? null : state.callId(),
                        reason.map(Summary.Line::text).orElse(""),
                        AngerCurves.of(CallState.heard(events)),
                        evidence.causes(),
                        evidence.remedies(),
                        evidence.impacts(),
                        evidence.commitments(),
                        facts.get("decision-maker"),
                        facts.get("new-vendor"),
                        evidence.quotes(Signal.Type.CONDITION),
                        nextTalk(events, state),
                        told,
                        scope(facts, evidence),
                        named(Summary.Worth.class, facts.get("worth"))
                                .orElse(Summary.Worth.UNDECIDED),
                        outcome,
                        "",
                        Stream.concat(reason.stream(), RestsOn.of(events, facts, evidence).stream())
                                .toList(),
                        EMBEDDED);
        return known.text(SummaryText.paragraph(state, known));
    }

    /** In this call: what an earlier one had agreed on may be long past. */
    private static Summary.@Nullable NextTalk nextTalk(List<CallEvent> events, CallState state) {
        String hour = state.known("no-contact") ? null : state.fact(FOLLOW_UP);
        if (hour == null || hour.isBlank()) {
            return null;
        }
        List<CallEvent> naming =
                CallState.counting(events).stream()
                        .filter(EmbeddedSummarizer::namesAnHour)
                        .toList();
        if (naming.isEmpty()) {
            return null;
        }
        Summary.NextTalk talk = nextTalk(hour, naming.getLast().seq());
        // What the rep alone has in mind for them, as in a debrief, is agreed with nobody.
        boolean heard = naming.stream().anyMatch(CallEvent.Heard.class::isInstance);
        return heard || talk.at() != null ? talk : null;
    }

    private static boolean namesAnHour(CallEvent event) {
        return switch (event) {
            case CallEvent.Heard heard -> heard.observation().facts().containsKey(FOLLOW_UP);
            case CallEvent.Corrected right -> right.fact().equals(FOLLOW_UP);
            default -> false;
        };
    }

    private static Summary.NextTalk nextTalk(String hour, int seq) {
        try {
            return new Summary.NextTalk(OffsetDateTime.parse(hour), null, seq);
        } catch (DateTimeParseException words) {
            return new Summary.NextTalk(null, hour, seq);
        }
    }

    /** Each fact once, as it was told last; what the customer has said since, and words that were erased, are left out. */
    private static List<Summary.Told> told(List<CallEvent> events, Map<String, String> facts) {
        Map<String, Summary.Told> told = new LinkedHashMap<>();
        for (CallEvent event : events) {
            if (event instanceof CallEvent.Corrected right) {
                told.put(right.fact(), new Summary.Told(right.fact(), right.value(), right.seq()));
            }
        }
        return told.values().stream()
                .filter(each -> !each.value().isBlank())
                .filter(each -> each.value().equals(facts.get(each.fact())))
                .toList();
    }

    /** What the debrief found stands before what the words suggest. */
    private static Summary.Scope scope(Map<String, String> facts, Evidences evidence) {
        return named(Summary.Scope.class, facts.get("scope"))
                .orElseGet(() -> ScopeProposal.of(evidence));
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> words, @Nullable String key) {
        return key == null ? Optional.empty() : Keys.find(words, key);
    }
}
