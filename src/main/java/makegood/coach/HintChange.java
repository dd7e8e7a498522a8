package makegood.coach;

import makegood.call.CallEvent;
import makegood.phrasebook.Warning;

import org.jspecify.annotations.Nullable;

/** A hint that comes, goes or reads otherwise where a flow or a rule is changed. */
public sealed interface HintChange {

    /** The event after which the hint stands. */
    CallEvent event();

    /** Whether the hint comes, goes or reads otherwise. */
    default Kind kind() {
        return had() ? has() ? Kind.DIFFERS : Kind.VANISHES : Kind.APPEARS;
    }

    boolean had();

    boolean has();

    /** The next step. */
    record Advised(CallEvent event, @Nullable NextStep before, @Nullable NextStep after)
            implements HintChange {

        @Override
        public boolean had() {
            return before != null;
        }

        @Override
        public boolean has() {
            return after != null;
        }
    }

    /** A warning of one rule about the same words. */
    record Warned(CallEvent event, @Nullable Warning before, @Nullable Warning after)
            implements HintChange {

        @Override
        public boolean had() {
            return before != null;
        }

        @Override
        public boolean has() {
            return after != null;
        }
    }

    enum Kind {
        APPEARS,
        VANISHES,
        DIFFERS
    }
}
