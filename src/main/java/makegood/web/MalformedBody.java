package makegood.web;

import java.util.List;

/** A body with fields at fault: all are told at once. */
final class MalformedBody extends RuntimeException {

    private final transient List<Fault> faults;

    MalformedBody(List<Fault> faults) {
        super(faults.size() + " fields are at fault", null, false, false);
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }

    /** @param message what to do instead; never the value itself, which may be a customer's words */
    record Fault(String field, String message) {}
}
