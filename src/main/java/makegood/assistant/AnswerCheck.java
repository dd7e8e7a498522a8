package makegood.assistant;

import makegood.call.CallState;
import makegood.playbook.Answer;
import makegood.playbook.Passage;
import makegood.utterance.UtteranceReader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a model's answer as it comes, and lets a sentence through only once it stands on the passages. */
final class AnswerCheck {

    private static final Pattern CITED = Pattern.compile("\\s*\\[(\\d{1,2})]");
    private static final Pattern SAY = Pattern.compile("(?m)^\\s*\\**Say:\\**\\s*(.+)$");

    /** A sentence is over where the next begins; the numbers of its passages still belong to it. */
    private static final Pattern END =
            Pattern.compile("[.!?][”\"]?(?:\\s*\\[\\d{1,2}])*(?=\\s+\\S)|\\n");

    private final Claims claims;
    private final Predicate<String> harmless;

    /** @param harmless whether the phrasebook lets a rep say this */
    AnswerCheck(UtteranceReader reader, Predicate<String> harmless) {
        this.claims = new Claims(reader);
        this.harmless = harmless;
    }

    static String numbered(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            text.append('[').append(i + 1).append("] ").append(passage.title()).append('\n');
            text.append(passage.advice()).append('\n');
            if (passage.say() != null) {
                text.append("Say: ").append(passage.say()).append('\n');
            }
        }
        return text.toString().strip();
    }

    Reader reader(
            List<Passage> passages,
            String question,
            @Nullable CallState state,
            Consumer<String> partial) {
        List<String> known = new ArrayList<>(List.of(numbered(passages), question));
        if (state != null) {
            state.talk().latest().forEach(turn -> known.add(turn.text()));
            known.addAll(state.customer().values());
        }
        return new Reader(passages, new Ground(List.of(), known), partial);
    }

    /** One answer. */
    final class Reader {
        private final List<Passage> passages;
        private final Ground ground;
        private final Consumer<String> partial;
        private final StringBuilder whole = new StringBuilder();
        private int checked;
        private boolean fell;

        private Reader(List<Passage> passages, Ground ground, Consumer<String> partial) {
            this.passages = passages;
            this.ground = ground;
            this.partial = partial;
        }

        /** The next bit; sentences that are complete are checked and passed on. */
        void read(String bit) {
            whole.append(bit);
            Matcher end = END.matcher(whole);
            int from = checked;
            while (!fell && end.find(from)) {
                String sentence = CITED.matcher(whole.substring(checked, end.end())).replaceAll("");
                checked = end.end();
                from = checked;
                pass(sentence.strip());
            }
        }

        private void pass(String sentence) {
            if (sentence.isEmpty()
                    || sentence.startsWith("NOT COVERED")
                    || sentence.matches("\\**Say:.*")) {
                return;
            }
            fell = claims.kept(sentence, ground).dropped() > 0;
            if (!fell) {
                partial.accept(sentence);
            }
        }

        /** The answer; empty where it names no passage or a sentence of it has no ground. */
        Optional<Answer> answer(String model) {
            String text = whole.toString().strip();
            Set<Answer.Source> sources = sources(text);
            String plain = CITED.matcher(text).replaceAll("").strip();
            Matcher saying = SAY.matcher(plain);
            String say =
                    saying.find() ? saying.group(1).replaceAll("^[“\"]|[”\"]$", "").strip() : null;
            String advice = SAY.matcher(plain).replaceAll("").strip();
            boolean stands = !fell && claims.kept(advice, ground).dropped() == 0;
            if (sources.isEmpty() || advice.isEmpty() || !stands) {
                return Optional.empty();
            }
            String sayable = sayable(say);
            return Optional.of(
                    new Answer(
                            sayable == null ? advice : advice + "\n\nSay: “" + sayable + "”",
                            sayable,
                            List.copyOf(sources),
                            model));
        }

        /** The model's sentence where a rep may say it; else that of the best passage. */
        private @Nullable String sayable(@Nullable String say) {
            boolean good =
                    say != null && harmless.test(say) && claims.kept(say, ground).dropped() == 0;
            return good ? say : passages.getFirst().say();
        }

        private Set<Answer.Source> sources(String text) {
            Set<Answer.Source> sources = new LinkedHashSet<>();
            for (Matcher cited = CITED.matcher(text); cited.find(); ) {
                int number = Integer.parseInt(cited.group(1));
                if (number >= 1 && number <= passages.size()) {
                    Passage passage = passages.get(number - 1);
                    sources.add(new Answer.Source(passage.title(), passage.source()));
                }
            }
            return sources;
        }
    }
}
