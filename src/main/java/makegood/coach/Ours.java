package makegood.coach;

import java.util.Map;

/** Who is calling, as wordings ask for it: {@code rep.name} and {@code company}. */
@FunctionalInterface
public interface Ours {

    /** Nobody said what we are called: wordings leave it out. */
    Ours NOTHING = rep -> Map.of();

    /** What is known of the rep with this sign-in name, and of their company. */
    Map<String, String> of(String rep);
}
