package makegood.people;

import java.util.Set;

/**
 * What these people may do has changed, or they may do nothing any more: what hangs on their rights from before, such as an
 * open line, ends now. Told on each node.
 */
public record RightsChanged(Set<String> people) {}
