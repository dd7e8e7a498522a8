package makegood.playbook;

import java.util.List;
import java.util.regex.Pattern;

/** A wording as it reads where nobody's name is known: optional parts that name something are left out. */
final class Placeholders {

    private static final Pattern OPTIONAL = Pattern.compile("\\[[^\\[\\]]*\\{[^{}]*}[^\\[\\]]*]");
    private static final Pattern NAMED = Pattern.compile("\\s*\\{[^{}]*}");

    private Placeholders() {}

    /** The first wording that names nobody; where each does, the first without its names. */
    static String plainest(List<String> wordings) {
        return wordings.stream()
                .filter(wording -> !wording.contains("{"))
                .findFirst()
                .orElseGet(() -> without(wordings.getFirst()));
    }

    static String without(String wording) {
        return NAMED.matcher(OPTIONAL.matcher(wording).replaceAll("")).replaceAll("").strip();
    }
}
