package makegood.scorecard;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Journal;
import makegood.review.TalkFigureBook;
import makegood.review.TalkFigures;
import makegood.scorecard.Scorecard.Question;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the figures of a call answer to its forms. */
@Service
public class Scoring {

    private final ScorecardLibrary library;
    private final TalkFigureBook figures;
    private final Journal journal;

    Scoring(ScorecardLibrary library, TalkFigureBook figures, Journal journal) {
        this.library = library;
        this.figures = figures;
        this.journal = journal;
    }

    /** The forms that suit a call's flow. */
    public List<Scorecard> cards(CallState call) {
        return library.cards().stream().filter(card -> card.suits(call.flowName())).toList();
    }

    /** By question; those that no figure answers are missing. */
    public Map<String, Proposal> proposals(String callId, Scorecard card) {
        List<CallEvent> events = journal.events(callId);
        TalkFigures talk = figures.of(events).orElse(null);
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        if (talk != null) {
            Measure measure = new Measure(events, talk);
            card.questions().forEach(each -> propose(each, measure, proposals));
        }
        return proposals;
    }

    private static void propose(
            Question question, Measure measure, Map<String, Proposal> proposals) {
        Automatic automatic = question.automatic();
        Measured measured = automatic == null ? null : measure.of(automatic);
        if (automatic != null && measured != null) {
            proposals.put(
                    question.name(),
                    new Proposal(
                            automatic.answer(measured.value()), measured.value(), measured.seqs()));
        }
    }

    /** 0..1: the weighted mean of what was answered; null where nothing with a weight was. */
    public static @Nullable Double total(Scorecard card, Map<String, String> answers) {
        double sum = 0;
        double weights = 0;
        for (Question question : card.questions()) {
            String answer = answers.get(question.name());
            Double share = answer == null ? null : question.kind().share(answer);
            if (share != null && question.weight() > 0) {
                sum += question.weight() * share;
                weights += question.weight();
            }
        }
        return weights == 0 ? null : sum / weights;
    }
}
