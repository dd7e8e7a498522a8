package makegood.request;

import java.util.List;

/** A body with fields at fault: all are told at once. */
public final class MalformedBody extends RuntimeException {

    private final transient List<Fault> faults;

    public MalformedBody(List<Fault> faults) {
        super(faults.size() + " fields are at fault", null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** @param message what to do instead; never the value itself, which may be a customer's words */
    public record Fault(String field, String message) {}
}
