package makegood.web;

import makegood.desk.Discretion;
import makegood.request.Fields;
import makegood.scorecard.Proposal;
import makegood.scorecard.Score;
import makegood.scorecard.Scorecard;
import makegood.scorecard.Scorecard.Kind;
import makegood.scorecard.Scorecard.Question;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a manager's answers to a form. */
final class FilledCard {

    private final Scorecard form;
    private final Map<String, Proposal> proposals;
    private final Discretion discretion;

    FilledCard(Scorecard form, Map<String, Proposal> proposals, Discretion discretion) {
        this.discretion = discretion;
        this.form = form;
        this.proposals = proposals;
    }

    /**
     * @param weighed takes each answer that counts, by question
     * @throws makegood.request.MalformedBody for an answer that its question does not take
     */
    List<Score.Answer> read(
            @Nullable Map<String, @Nullable String> answers, Map<String, String> weighed) {
        Fields fields = new Fields();
        Map<String, @Nullable String> given = answers == null ? Map.of() : answers;
        given.keySet().stream()
                .filter(name -> form.questions().stream().noneMatch(q -> q.name().equals(name)))
                .forEach(name -> fields.fault("answers", "It asks no such question."));
        List<Score.Answer> filled = new ArrayList<>();
        for (Question question : form.questions()) {
            filled.add(answer(fields, question, given.get(question.name()), weighed));
        }
        if (filled.stream().allMatch(each -> each.answer() == null && each.words().isEmpty())) {
            fields.fault("answers", "Answer at least one question.");
        }
        fields.check();
        return filled;
    }

    private Score.Answer answer(
            Fields fields, Question question, @Nullable String given, Map<String, String> weighed) {
        Proposal proposal = proposals.get(question.name());
        String proposed = proposal == null ? null : proposal.answer();
        String field = "answers." + question.name();
        if (question.kind() == Kind.TEXT) {
            String words = fields.optional(field, given, Fields.LONGEST_NOTE);
            return new Score.Answer(
                    question.name(), null, null, words == null ? "" : discretion.masked(words));
        }
        if (given == null || given.isBlank()) {
            return new Score.Answer(question.name(), proposed, null, "");
        }
        if (question.kind().share(given) == null) {
            fields.fault(
                    field,
                    question.kind() == Kind.SCALE
                            ? "Give a number from 1 to 5."
                            : "Answer yes or no.");
        }
        weighed.put(question.name(), given);
        return new Score.Answer(question.name(), proposed, given, "");
    }
}
