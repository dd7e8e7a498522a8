package makegood.retention;

import makegood.journal.CustomerStops;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;

/**
 * Why nobody is to ring a customer, in somebody's words. The day before which nobody rings them stays, even when they have
 * all else erased: without it they would be rung again.
 */
@Component
class DoNotCallReasons implements KeepsWords {

    private final CustomerStops stops;

    DoNotCallReasons(CustomerStops stops) {
        this.stops = stops;
    }

    @Override
    public String what() {
        return "do-not-call-reasons";
    }

    /** Only who asked for it takes the reasons that people gave with them: a call that has grown old is not the last one. */
    @Override
    public int erase(Collection<String> calls, Extent extent) {
        return extent == Extent.WORDS ? 0 : stops.eraseReasons(calls);
    }

    @Override
    public int eraseCustomer(String externalId) {
        return stops.eraseReasonsOf(externalId);
    }

    @Override
    public List<?> kept(Collection<String> calls, @Nullable String externalId) {
        return stops.kept(calls, externalId);
    }
}
