package makegood.call;

/**
 * The flow that a call follows, as it stood when the call took it.
 *
 * @param version the hash of the file's content
 */
public record FlowVersion(String name, String version) {}
