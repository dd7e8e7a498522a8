package makegood.flow;

import makegood.lint.Findings;

/** One kind of fault that the linter looks for. */
interface FlowCheck {

    void check(FlowDraft draft, Findings findings);

    default boolean needsGoodNames() {
        return true;
    }
}
