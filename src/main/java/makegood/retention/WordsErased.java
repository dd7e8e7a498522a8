package makegood.retention;

import java.util.Set;

/** The words of these calls are gone, and the transaction is over: who remembers them in memory forgets them now. */
public record WordsErased(Set<String> calls) {}
