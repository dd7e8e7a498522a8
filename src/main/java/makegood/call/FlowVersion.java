package makegood.call;

import makegood.flow.Flow;

/**
 * The flow that a call follows, as it stood when the call took it.
 *
 * @param version the hash of the file's content
 */
public record FlowVersion(String name, String version) {

    /** This very flow, as it stands. */
    public static FlowVersion of(Flow flow) {
        return new FlowVersion(flow.name(), flow.version());
    }
}
