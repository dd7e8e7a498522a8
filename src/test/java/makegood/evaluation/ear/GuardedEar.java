package makegood.evaluation.ear;

import makegood.coach.Replay;
import makegood.evaluation.label.LabelledCall;
import makegood.evaluation.label.Rules;
import makegood.flow.Flow;

/**
 * The product on the flow that it proposes, but with every guard rule switched on: labels mark a breach of a guard rule
 * in every call, while a flow holds only the guards that it names. Listen to its warnings only.
 */
public final class GuardedEar implements Ear {

    private final Product product;

    public GuardedEar(Product product) {
        this.product = product;
    }

    @Override
    public HeardCall hear(LabelledCall call) {
        Replay.Script script = ProductEar.script(call);
        Flow flow = product.proposed(script);
        Replay.Analysis analysis = product.replay().play(script, guarded(flow), "");
        return ProductEar.heard(call, analysis, flow);
    }

    private static Flow guarded(Flow flow) {
        return new Flow(
                flow.name(),
                flow.version(),
                flow.title(),
                flow.source(),
                flow.useWhen(),
                flow.suits(),
                flow.groups(),
                flow.interrupts(),
                Rules.GUARDS,
                flow.makeGood(),
                flow.named(),
                flow.file());
    }
}
