package makegood.utterance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether words are English, and words at all. It counts the small words that no English speaker does without against
 * those of the languages a customer might change to; a model for this takes five seconds to load.
 */
final class English {

    private static final Set<String> OURS =
            set(
                    """
                    the a an and or but if of to in on at for with from by about into over after before under than as so not no yes
                    i you he she it we they me him her us them my your his our their this that these those there here who what when
                    where why how which am is are was were be been being do does did done have has had will would can could shall
                    should may might must just only very too also now then again still never always ever all any some more most much
                    many one two up down out off back get got go going know think want need like make take say said tell told okay ok
                    well right sorry please thanks thank hello hi yeah sure fine because until while since nobody nothing everything
                    k thx pls ty np day week month year time people money call called good bad ca 's let really even every other another same own
                    """);

    private static final Set<String> THEIRS =
            set(
                    """
                    der die das und ist nicht ich sie ihr wir mein meine kein keine ein eine einen mit auf für zu den dem habe haben
                    wurde werde warum auch aber nur noch schon bei uns sich wie oder wenn bin bitte danke ja nein sehr mehr geld
                    le la les un une des du est et je tu il nous vous ils mon ma mes votre vos pas que qui dans pour avec sur ne suis
                    ai avez bonjour merci oui non mais très plus c'est j'ai n'est d'un qu'il ça argent remboursement
                    el los las una y es no yo tú él nosotros ustedes mi mis su sus pero por para con que qué cómo muy más está estoy
                    quiero tengo gracias sí porque dinero usted señor hace
                    il lo gli della di che non sono è ho hai abbiamo mio mia vostro per grazie sì molto più questo questa soldi perché
                    de het een en ik jij wij jullie niet mijn geen met voor van zijn heb hebben maar dat ook naar waarom dank geld wil
                    o os as um uma não eu você nós meu minha com mas muito obrigado sim quero tenho dinheiro isso está vocês
                    nie jest się że na ja ty my wy mój moja ale bardzo dziękuję tak pieniądze proszę mnie chcę dlaczego już
                    """);

    /** Sounds that say nothing, not even yes. */
    private static final Set<String> SOUNDS =
            set("uh um er erm ah eh hm hmm mm mmm mhm huh uhh umm ahem mm-hm uh-huh mm-hmm mmhm");

    private static final Pattern LATIN = Pattern.compile("[a-z'*.&/@+-]*");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy*]");
    private static final Pattern HEAP = Pattern.compile("[bcdfghjklmnpqrstvwxz]{6}");
    private static final Pattern SHORT = Pattern.compile("[a-z.&]+");

    private English() {}

    static boolean understood(List<Sentence> sentences) {
        List<String> words =
                sentences.stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(Token::isWord)
                        .map(Token::norm)
                        .filter(word -> !SOUNDS.contains(word))
                        .toList();
        if (words.stream().noneMatch(word -> isPronounceable(word))) {
            return words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        }
        long ours = words.stream().filter(OURS::contains).count();
        long theirs =
                words.stream()
                        .filter(word -> THEIRS.contains(word) && !OURS.contains(word))
                        .count();
        long noise =
                words.stream().filter(word -> !isPronounceable(word) && !isFigure(word)).count();
        boolean known = words.size() < 8 || ours * 8 >= words.size();
        return ours >= theirs && noise * 2 <= words.size() && known;
    }

    private static boolean isFigure(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Latin letters with a vowel among them, and no heap of consonants. */
    private static boolean isPronounceable(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return LATIN.matcher(lower).matches()
                        && VOWEL.matcher(lower).find()
                        && !HEAP.matcher(lower).find()
                || lower.equals("tv")
                || lower.length() <= 4 && SHORT.matcher(lower).matches() && OURS.contains(lower);
    }

    private static Set<String> set(String words) {
        return Stream.of(words.trim().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
