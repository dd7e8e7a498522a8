package makegood.evaluation.ear;

import makegood.evaluation.label.LabelledCall;

/** Somebody who listens to a call. */
@FunctionalInterface
public interface Ear {

    HeardCall hear(LabelledCall call);
}
