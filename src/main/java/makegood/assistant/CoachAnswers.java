package makegood.assistant;

import makegood.call.CallState;
import makegood.desk.LiveCall;
import makegood.model.ModelLine;
import makegood.model.NoAnswer;
import makegood.model.Question;
import makegood.playbook.Answer;
import makegood.playbook.Moment;
import makegood.playbook.Passage;
import makegood.playbook.Playbook;
import makegood.prompt.Prompt;
import makegood.prompt.PromptName;
import makegood.prompt.Prompts;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers what a rep asks: from the playbook, put into words that fit by a language model where there is one. */
public final class CoachAnswers {

    private static final int MOST_PASSAGES = 4;
    private static final int MOST_TOKENS = 300;

    private final Playbook playbook;
    private final ModelLine line;
    private final Prompts prompts;
    private final SendingRules rules;
    private final AnswerCheck check;
    private final Duration within;

    CoachAnswers(
            Playbook playbook,
            ModelLine line,
            Prompts prompts,
            SendingRules rules,
            AnswerCheck check,
            Duration within) {
        this.playbook = playbook;
        this.line = line;
        this.prompts = prompts;
        this.rules = rules;
        this.check = check;
        this.within = within;
    }

    /**
     * The answer; one that says so where the playbook does not cover the question.
     *
     * @param call the call that it is asked in; null for none
     * @param moment where that call stands; null for none
     * @param partial told each sentence of a model once it is checked; the answer returned is what counts
     */
    public Answer ask(
            String question,
            @Nullable LiveCall call,
            @Nullable Moment moment,
            Consumer<String> partial) {
        Answer embedded = playbook.ask(question, moment);
        CallState state = call == null ? null : call.state();
        List<Passage> passages = playbook.passages(question, moment, MOST_PASSAGES);
        if (passages.isEmpty() || !line.isOn() || !rules.allow(state)) {
            return embedded;
        }
        return prompt(question, state, passages)
                .flatMap(prompt -> answered(prompt, question, state, passages, partial))
                .orElse(embedded);
    }

    private Optional<Prompt> prompt(
            String question, @Nullable CallState state, List<Passage> passages) {
        return prompts.fill(
                PromptName.ASK_COACH,
                Map.of(
                        "passages", AnswerCheck.numbered(passages),
                        "transcript", state == null ? "" : Talk.lately(state.talk()),
                        "question", Mask.masked(question)));
    }

    private Optional<Answer> answered(
            Prompt prompt,
            String question,
            @Nullable CallState state,
            List<Passage> passages,
            Consumer<String> partial) {
        AnswerCheck.Reader reader = check.reader(passages, question, state, partial);
        try {
            line.ask(
                    new Question(
                            Question.Purpose.ASK,
                            state == null ? null : state.callId(),
                            prompt,
                            null,
                            within,
                            MOST_TOKENS),
                    reader::read);
        } catch (NoAnswer failure) {
            return Optional.empty();
        }
        Optional<Answer> answer = reader.answer(line.model());
        line.dropped(Question.Purpose.ASK, "groundless", answer.isEmpty() ? 1 : 0);
        return answer;
    }
}
