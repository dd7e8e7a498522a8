package makegood.assistant;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Customer;
import makegood.coach.Summarizer;
import makegood.coach.Summary;
import makegood.listening.Cause;
import makegood.listening.Remedy;
import makegood.model.ModelLine;
import makegood.model.NoAnswer;
import makegood.model.Question;
import makegood.prompt.Prompt;
import makegood.prompt.PromptName;
import makegood.prompt.Prompts;
import makegood.utterance.UtteranceReader;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sums up a call that is over by a language model, and holds the result against the talk. A call that still runs, a model
 * that fails, and a summary that nothing bears out get the embedded one.
 */
final class LangChainSummarizer implements Summarizer {

    private static final int MOST_TOKENS = 1_500;

    private final Summarizer embedded;
    private final ModelLine line;
    private final Prompts prompts;
    private final SendingRules rules;
    private final UtteranceReader reader;
    private final Claims claims;
    private final JsonMapper json;
    private final Duration within;
    private final KeptSummaries kept;

    LangChainSummarizer(
            Summarizer embedded,
            ModelLine line,
            Prompts prompts,
            SendingRules rules,
            UtteranceReader reader,
            JsonMapper json,
            Duration within,
            Clock clock) {
        this.embedded = embedded;
        this.line = line;
        this.prompts = prompts;
        this.rules = rules;
        this.reader = reader;
        this.claims = new Claims(reader);
        this.json = json;
        this.within = within;
        this.kept = new KeptSummaries(clock);
    }

    @Override
    public Summary summarize(List<CallEvent> events) {
        Summary known = embedded.summarize(events);
        CallState state = CallState.of(events);
        List<CallEvent.Heard> utterances =
                CallState.heard(events).stream().filter(heard -> !heard.text().isEmpty()).toList();
        // A model reads the talk alone, and what the rep has put right is not in it.
        boolean isAsked = line.isOn() && state.isEnded() && !known.isPutRight();
        if (!isAsked || utterances.isEmpty() || !rules.allow(state)) {
            return known;
        }
        return kept.get(
                        state.callId(),
                        state.seq(),
                        () -> written(state, utterances, known, putRight(events)))
                .orElse(known);
    }

    @Override
    public void forget(String callId) {
        kept.forget(callId);
    }

    private Optional<Summary> written(
            CallState state, List<CallEvent.Heard> utterances, Summary known, Set<Integer> putRight)
            throws NoAnswer {
        Optional<Prompt> prompt =
                prompts.fill(
                        PromptName.SUMMARY,
                        Map.of(
                                "causes", String.join(", ", SummaryDraft.keys(Cause.Type.class)),
                                "remedies", String.join(", ", SummaryDraft.keys(Remedy.Type.class)),
                                "transcript", Talk.numbered(utterances)));
        if (prompt.isEmpty()) {
            return Optional.empty();
        }
        return grounded(ask(state, prompt.get()), state, utterances, known, putRight);
    }

    private SummaryDraft ask(CallState state, Prompt prompt) throws NoAnswer {
        String answer =
                line.ask(
                        new Question(
                                Question.Purpose.SUMMARY,
                                state.callId(),
                                prompt,
                                SummaryDraft.shape(),
                                within,
                                MOST_TOKENS));
        try {
            SummaryDraft draft = json.readValue(JsonText.of(answer), SummaryDraft.class);
            if (draft != null) {
                return draft;
            }
        } catch (JacksonException unreadable) {
            // The same as no answer at all.
        }
        throw line.unusable(Question.Purpose.SUMMARY, NoAnswer.Reason.UNREADABLE);
    }

    private Optional<Summary> grounded(
            SummaryDraft draft,
            CallState state,
            List<CallEvent.Heard> utterances,
            Summary known,
            Set<Integer> putRight) {
        GroundedSummary grounded =
                new GroundedSummary(
                        known,
                        new Ground(utterances, names(state)),
                        claims,
                        new Support(utterances, reader),
                        putRight);
        Optional<Summary> summary = grounded.of(draft, line.model());
        line.dropped(Question.Purpose.SUMMARY, "groundless", grounded.dropped());
        line.dropped(Question.Purpose.SUMMARY, "whole", summary.isEmpty() ? 1 : 0);
        return summary;
    }

    private static Set<Integer> putRight(List<CallEvent> events) {
        return events.stream()
                .filter(CallEvent.PromiseCorrected.class::isInstance)
                .map(event -> ((CallEvent.PromiseCorrected) event).promisedSeq())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> names(CallState state) {
        Customer customer = state.opening().customer();
        return Stream.of(customer.name(), customer.company(), state.rep())
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
