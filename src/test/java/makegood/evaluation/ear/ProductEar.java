package makegood.evaluation.ear;

import makegood.call.Authority;
import makegood.coach.Advice;
import makegood.coach.NextStep;
import makegood.coach.Replay;
import makegood.coach.Said;
import makegood.evaluation.label.LabelledCall;
import makegood.flow.Flow;
import makegood.flow.Step;
import makegood.listening.Remedy;
import makegood.utterance.Keys;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The product, replaying each call with the flow that it proposes from the backstory. */
public final class ProductEar implements Ear {

    private final Product product;

    public ProductEar(Product product) {
        this.product = product;
    }

    @Override
    public HeardCall hear(LabelledCall call) {
        Replay.Script script = script(call);
        Replay.Analysis analysis = product.replay().play(script);
        return heard(call, analysis, product.flows().flow(analysis.flow()).orElseThrow());
    }

    static HeardCall heard(LabelledCall call, Replay.Analysis analysis, Flow flow) {
        FactsHeard facts = new FactsHeard();
        List<Heard> turns = new ArrayList<>();
        for (int i = 0; i < call.turns().size(); i++) {
            Advice advice = analysis.turns().get(i);
            facts.add(advice);
            turns.add(
                    call.turns().get(i).isCustomer()
                            ? customer(advice, next(advice, flow, facts))
                            : rep(advice));
        }
        return new HeardCall(call, flow.name(), turns, analysis.summary());
    }

    static Replay.Script script(LabelledCall call) {
        return new Replay.Script(
                null,
                call.backstory(),
                Product.SOMEBODY,
                Authority.UNSET,
                Product.CLOCK,
                call.turns().stream().map(ProductEar::said).toList());
    }

    static Said said(LabelledCall.Turn turn) {
        return Said.by(Speaker.of(turn.speaker()).orElseThrow(), turn.text());
    }

    private static Heard customer(Advice advice, Heard.Next next) {
        return Heard.customer(
                advice.anger().score(),
                advice.anger().level(),
                advice.causes().stream().map(cause -> cause.type().key()).toList(),
                advice.remedies().stream()
                        .filter(remedy -> remedy.status() == Remedy.Status.ASKED)
                        .map(ProductEar::ask)
                        .toList(),
                advice.impact() == null
                        ? List.of()
                        : List.of(Found.of("", advice.impact().quote())),
                advice.signals().stream().map(signal -> signal.type().key()).distinct().toList(),
                mostCalledFor(advice),
                next);
    }

    private static Found ask(Remedy remedy) {
        return new Found(
                remedy.type().key(),
                remedy.quote().start(),
                remedy.quote().end(),
                Found.text(remedy.amount()),
                Found.text(remedy.deadline()),
                null);
    }

    private static Heard rep(Advice advice) {
        return Heard.rep(
                advice.moves().stream().map(Move::key).toList(),
                advice.warnings().stream()
                        .map(warning -> Found.of(warning.rule(), warning.quote()))
                        .toList(),
                advice.commitments().stream()
                        .map(
                                made ->
                                        new Found(
                                                "",
                                                made.quote().start(),
                                                made.quote().end(),
                                                null,
                                                Found.text(made.when()),
                                                made.due()))
                        .toList());
    }

    private static String mostCalledFor(Advice advice) {
        return advice.callsFor().entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(entry -> Keys.key(entry.getKey()))
                .orElse("");
    }

    private static Heard.Next next(Advice advice, Flow flow, FactsHeard facts) {
        NextStep next = advice.next();
        if (next == null) {
            return new Heard.Next("", "", false);
        }
        List<String> learns = flow.step(next.step()).map(Step::learns).orElse(List.of());
        return new Heard.Next(
                next.step(), next.move() == null ? "" : next.move().key(), facts.coverAll(learns));
    }
}
