package makegood.assistant;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.coach.Summary;
import makegood.letter.Letter;
import makegood.letter.LetterWriter;
import makegood.model.ModelLine;
import makegood.model.NoAnswer;
import makegood.model.Question;
import makegood.prompt.Prompt;
import makegood.prompt.PromptName;
import makegood.prompt.Prompts;
import makegood.utterance.UtteranceReader;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes the letters after a call: from what was said and settled, put into better words by a model where there is one. */
public final class Letters {

    private static final int MOST_TOKENS = 400;

    private static final Map<Letter.Kind, String> PURPOSES =
            Map.of(
                    Letter.Kind.REVISIT, "say exactly what changes because of what they told us",
                    Letter.Kind.CONDITIONS,
                            "put into writing the conditions that both sides agreed to",
                    Letter.Kind.THANK_YOU, "thank them, and say what comes next",
                    Letter.Kind.PEACE_OFFERING,
                            "a few lines that ask for nothing, to go with something small",
                    Letter.Kind.USEFUL_NEWS,
                            "announce one piece of useful news, as they permitted");

    private final LetterWriter writer;
    private final ModelLine line;
    private final Prompts prompts;
    private final SendingRules rules;
    private final Claims claims;
    private final Predicate<String> harmless;
    private final Duration within;

    Letters(
            LetterWriter writer,
            ModelLine line,
            Prompts prompts,
            SendingRules rules,
            UtteranceReader reader,
            Predicate<String> harmless,
            Duration within) {
        this.writer = writer;
        this.line = line;
        this.prompts = prompts;
        this.rules = rules;
        this.claims = new Claims(reader);
        this.harmless = harmless;
        this.within = within;
    }

    /** The letter. A model's is taken only where each sentence of it stands on the call and none breaks a rule. */
    public Letter write(Letter.Kind kind, List<CallEvent> events, Summary summary) {
        CallState state = CallState.of(events);
        Letter embedded = writer.write(kind, state, summary);
        if (!line.isOn() || !rules.allow(state)) {
            return embedded;
        }
        return prompt(kind, summary)
                .flatMap(prompt -> written(prompt, state))
                .filter(body -> stands(body, events, embedded))
                .map(body -> writer.rewritten(embedded, state, body, line.model()))
                .orElse(embedded);
    }

    private Optional<Prompt> prompt(Letter.Kind kind, Summary summary) {
        LetterWriter.Facts facts = writer.facts(summary);
        return prompts.fill(
                PromptName.FOLLOW_UP_EMAIL,
                Map.of(
                        "kind", String.valueOf(PURPOSES.get(kind)),
                        "heard", listed(facts.heard()),
                        "agreed", listed(facts.agreed()),
                        "promised", listed(facts.promised()),
                        "conditions", listed(facts.conditions())));
    }

    private static String listed(List<String> facts) {
        return facts.isEmpty() ? "(nothing)" : Mask.masked("- " + String.join("\n- ", facts));
    }

    private Optional<String> written(Prompt prompt, CallState state) {
        try {
            return Optional.of(
                    line.ask(
                            new Question(
                                    Question.Purpose.LETTER,
                                    state.callId(),
                                    prompt,
                                    null,
                                    within,
                                    MOST_TOKENS)));
        } catch (NoAnswer failure) {
            return Optional.empty();
        }
    }

    private boolean stands(String body, List<CallEvent> events, Letter embedded) {
        Ground ground =
                new Ground(CallState.heard(events), List.of(embedded.body(), embedded.subject()));
        boolean grounded = claims.kept(body, ground).dropped() == 0;
        boolean polite = harmless.test(body);
        line.dropped(Question.Purpose.LETTER, "groundless", grounded ? 0 : 1);
        line.dropped(Question.Purpose.LETTER, "against-the-phrasebook", polite ? 0 : 1);
        return grounded && polite;
    }
}
