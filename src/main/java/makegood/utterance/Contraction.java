package makegood.utterance;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A contraction and the full words it stands for. */
final class Contraction {

    /** {@code word length}: how many letters of the written form each word takes, apostrophes not counted. */
    private static final Map<String, List<Part>> WHOLE =
            table(
                    """
                    won't will/2/AUX not/2/PART
                    can't can/2/AUX not/2/PART
                    shan't shall/3/AUX not/2/PART
                    ain't is/2/AUX not/2/PART
                    cannot can/3/AUX not/3/PART
                    gonna going/3/VERB to/2/PART
                    wanna want/3/VERB to/2/PART
                    gotta got/3/VERB to/2/PART
                    hafta have/3/VERB to/2/PART
                    lemme let/3/VERB me/2/PRON
                    gimme give/3/VERB me/2/PRON
                    dunno do/2/AUX not/1/PART know/2/VERB
                    kinda kind/4/ADV of/1/ADP
                    sorta sort/4/ADV of/1/ADP
                    outta out/3/ADP of/2/ADP
                    coulda could/5/AUX have/1/AUX
                    shoulda should/6/AUX have/1/AUX
                    woulda would/5/AUX have/1/AUX
                    let's let/3/VERB us/1/PRON
                    y'all you/1/PRON all/3/DET
                    c'mon come/1/VERB on/3/ADV
                    'em them/2/PRON
                    'cause because/5/SCONJ
                    'til until/3/ADP
                    'bout about/4/ADP
                    """);

    private static final Set<String> SUBJECTS =
            Set.of(
                    "it that this what who where when why how there here he she everyone everybody someone somebody nobody everything nothing something which"
                            .split(" "));
    private static final Set<String> BETWEEN =
            Set.of(
                    "not", "never", "already", "just", "always", "only", "all", "ever", "also",
                    "n't");
    private static final Set<String> AFTER_HAS = Set.of("been", "got", "had", "gotten", "become");
    private static final Set<String> AFTER_HAD =
            Set.of(
                    "better", "been", "had", "gone", "done", "told", "said", "sent", "paid",
                    "given", "got", "known", "seen");
    private static final Set<String> BASES_IN_ED =
            Set.of("need", "feed", "proceed", "succeed", "exceed", "speed");

    private Contraction() {}

    /**
     * The words that a written word stands for: usually one, itself.
     *
     * @param written in lower case with its apostrophe
     * @param tag as the tagger gave it, {@code PRON+AUX} for a contraction
     * @param rest the words after it
     */
    static List<Part> parts(String written, String tag, List<String> rest) {
        List<Part> whole = WHOLE.get(written);
        if (whole != null) {
            return whole;
        }
        int cut = written.endsWith("n't") ? written.length() - 3 : written.lastIndexOf('\'');
        if (cut <= 0 || written.equals("o'clock") || cut < written.length() - 3) {
            return List.of(new Part(written, written.length(), tag(tag, 0)));
        }
        String base = written.substring(0, cut);
        Part last = clitic(base, written.substring(cut), tag, rest);
        if (last == null) {
            return List.of(new Part(written, written.length(), tag(tag, 0)));
        }
        return List.of(new Part(base, base.length(), tag(tag, 0)), last);
    }

    private static @Nullable Part clitic(
            String base, String clitic, String tag, List<String> rest) {
        return switch (clitic) {
            case "n't" -> new Part("not", 2, "PART");
            case "'m" -> new Part("am", 1, "AUX");
            case "'re" -> new Part("are", 2, "AUX");
            case "'ll" -> new Part("will", 2, "AUX");
            case "'ve" -> new Part("have", 2, "AUX");
            case "'d" -> new Part(isHad(rest) ? "had" : "would", 1, "AUX");
            case "'s" ->
                    isVerb(base, tag)
                            ? new Part(AFTER_HAS.contains(next(rest)) ? "has" : "is", 1, "AUX")
                            : new Part("'s", 1, "PART");
            case "'" -> new Part("'s", 0, "PART");
            default -> null;
        };
    }

    private static boolean isVerb(String base, String tag) {
        return SUBJECTS.contains(base) || tag.endsWith("+AUX") || tag.endsWith("+VERB");
    }

    private static boolean isHad(List<String> rest) {
        String next = next(rest);
        return AFTER_HAD.contains(next)
                || next.endsWith("ed") && next.length() > 4 && !BASES_IN_ED.contains(next);
    }

    private static String next(List<String> rest) {
        return rest.stream().filter(word -> !BETWEEN.contains(word)).findFirst().orElse("");
    }

    private static String tag(String tag, int part) {
        return tag.split("\\+")[part];
    }

    private static Map<String, List<Part>> table(String lines) {
        return lines.lines()
                .map(line -> line.trim().split(" "))
                .collect(
                        Collectors.toMap(
                                words -> words[0],
                                words -> Arrays.stream(words).skip(1).map(Part::of).toList()));
    }

    /**
     * One word of it.
     *
     * @param letters how many letters of the written form are its own, apostrophes not counted
     */
    record Part(String norm, int letters, String tag) {

        static Part of(String cell) {
            String[] fields = cell.split("/");
            return new Part(fields[0], Integer.parseInt(fields[1]), fields[2]);
        }
    }
}
