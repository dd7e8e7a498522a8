package makegood.assistant;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.coach.NextStep;
import makegood.listening.Listener;
import makegood.model.ModelLine;
import makegood.model.NoAnswer;
import makegood.model.Question;
import makegood.phrasebook.PhraseGuard;
import makegood.prompt.Prompt;
import makegood.prompt.PromptName;
import makegood.prompt.Prompts;
import makegood.utterance.Move;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;
import makegood.utterance.UtteranceReader;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the next question so that it fits the talk: for the same step and move, one question, and nothing that harms. */
final class Rewording {

    private static final int MOST_TOKENS = 80;
    private static final int MOST_CHARACTERS = 300;

    private final ModelLine line;
    private final Prompts prompts;
    private final UtteranceReader reader;
    private final SameStep sameStep;
    private final PhraseGuard guard;
    private final Claims claims;
    private final Duration within;

    Rewording(
            ModelLine line,
            Prompts prompts,
            UtteranceReader reader,
            Listener listener,
            PhraseGuard guard,
            Duration within) {
        this.line = line;
        this.prompts = prompts;
        this.reader = reader;
        this.sameStep = new SameStep(listener);
        this.guard = guard;
        this.claims = new Claims(reader);
        this.within = within;
    }

    /** Other words for the step's wording; empty where the model has none that may be said. Waits for the model. */
    Optional<String> of(CallState state, NextStep next) {
        Move move = next.move();
        String say = next.say();
        if (move == null || say == null) {
            return Optional.empty();
        }
        Optional<Prompt> prompt =
                prompts.fill(
                        PromptName.NEXT_QUESTION,
                        Map.of(
                                "move", move.key().replace('-', ' '),
                                "wording", Mask.masked(say),
                                "why", next.why(),
                                "transcript", Talk.lately(state.talk())));
        return prompt.flatMap(filled -> asked(filled, state))
                .filter(words -> !words.equals(say))
                .filter(words -> kept(words, state, move, say));
    }

    private Optional<String> asked(Prompt prompt, CallState state) {
        try {
            String words =
                    line.ask(
                            new Question(
                                    Question.Purpose.NEXT_QUESTION,
                                    state.callId(),
                                    prompt,
                                    null,
                                    within,
                                    MOST_TOKENS));
            return Optional.of(words.replaceAll("^[“\"]|[”\"]$", "").strip());
        } catch (NoAnswer failure) {
            return Optional.empty();
        }
    }

    private boolean kept(String words, CallState state, Move move, String say) {
        String fault = fault(words, state, move, say);
        if (!fault.isEmpty()) {
            line.dropped(Question.Purpose.NEXT_QUESTION, fault, 1);
        }
        return fault.isEmpty();
    }

    /** What keeps the words from being shown; empty where nothing does. */
    private String fault(String words, CallState state, Move move, String say) {
        if (words.length() > MOST_CHARACTERS || words.contains("\n")) {
            return "too-long";
        }
        if (words.chars().filter(character -> character == '?').count() > 1) {
            return "two-questions";
        }
        if (claims.kept(words, ground(state, say)).dropped() > 0) {
            return "groundless";
        }
        Utterance said = reader.read(Speaker.REP, words);
        if (!guard.check(said, state).isEmpty()) {
            return "against-the-phrasebook";
        }
        Utterance scripted = reader.read(Speaker.REP, say);
        return sameStep.takes(said, scripted, move, state.talk()) ? "" : "another-move";
    }

    private static Ground ground(CallState state, String say) {
        List<String> said = state.talk().latest().stream().map(turn -> turn.text()).toList();
        List<String> known =
                Stream.of(
                                said.stream(),
                                state.customer().values().stream(),
                                Stream.of(say, state.rep()))
                        .flatMap(words -> words)
                        .toList();
        return new Ground(List.<CallEvent.Heard>of(), known);
    }
}
