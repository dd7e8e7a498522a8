package makegood.phrasebook;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns a pattern's parts into a program for the {@link TokenMachine}. */
final class PatternCompiler {

    private final List<Instruction> code = new ArrayList<>();
    private final List<String> captures = new ArrayList<>();

    private PatternCompiler() {}

    static Program compile(PatternPart whole) {
        PatternCompiler compiler = new PatternCompiler();
        compiler.emit(whole);
        compiler.code.add(new Instruction.Match());
        return new Program(List.copyOf(compiler.code), List.copyOf(compiler.captures));
    }

    private void emit(PatternPart part) {
        TokenTest test = single(part);
        if (test != null) {
            code.add(new Instruction.Take(test));
            return;
        }
        switch (part) {
            case PatternPart.Sequence sequence -> sequence.parts().forEach(this::emit);
            case PatternPart.Choice choice -> choice(grouped(choice.parts()));
            case PatternPart.Repeat repeat -> repeat(repeat);
            case PatternPart.Capture capture ->
                    saved(Program.slot(captures, capture.name()), capture.part());
            case PatternPart.Quoted quoted -> saved(Program.QUOTE, quoted.part());
            case PatternPart.Place place -> code.add(new Instruction.Check(place.edge()));
            default -> throw new IllegalStateException("a single word has a test: " + part);
        }
    }

    /** The single words are one part: a long list of names costs one look at a word, not one for each. */
    private static List<PatternPart> grouped(List<PatternPart> parts) {
        List<PatternPart> words = parts.stream().filter(part -> single(part) != null).toList();
        List<PatternPart> grouped = new ArrayList<>();
        if (!words.isEmpty()) {
            grouped.add(new PatternPart.Choice(words));
        }
        parts.stream().filter(part -> single(part) == null).forEach(grouped::add);
        return grouped;
    }

    private void choice(List<PatternPart> parts) {
        List<Integer> jumps = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            int fork = code.size();
            if (!last) {
                code.add(new Instruction.Match());
            }
            emit(parts.get(i));
            if (!last) {
                jumps.add(code.size());
                code.add(new Instruction.Match());
                code.set(fork, new Instruction.Fork(fork + 1, code.size()));
            }
        }
        int end = code.size();
        jumps.forEach(jump -> code.set(jump, new Instruction.Fork(end, end)));
    }

    /** A gap leaves as many words as it can to what stands behind it, so that a capture there is whole. */
    private void repeat(PatternPart.Repeat repeat) {
        for (int i = 0; i < repeat.least(); i++) {
            emit(repeat.part());
        }
        List<Integer> forks = new ArrayList<>();
        for (int i = repeat.least(); i < repeat.most(); i++) {
            forks.add(code.size());
            code.add(new Instruction.Match());
            emit(repeat.part());
        }
        int end = code.size();
        boolean gap = repeat.part() instanceof PatternPart.Any;
        forks.forEach(
                fork ->
                        code.set(
                                fork,
                                gap
                                        ? new Instruction.Fork(end, fork + 1)
                                        : new Instruction.Fork(fork + 1, end)));
    }

    private void saved(int slot, PatternPart part) {
        code.add(new Instruction.Save(slot, true));
        emit(part);
        code.add(new Instruction.Save(slot, false));
    }

    /** The test of a part that is always one word; null for any other. */
    static @Nullable TokenTest single(PatternPart part) {
        return switch (part) {
            case PatternPart.Word word -> new TokenTest.OneOf(Set.of(word.norm()));
            case PatternPart.Lemma lemma ->
                    new TokenTest.Inflected(Set.of(lemma.lemma()), lemma.pos());
            case PatternPart.PartOfSpeech tag -> new TokenTest.Tagged(tag.pos());
            case PatternPart.Any any -> new TokenTest.AnyWord();
            case PatternPart.Other other -> new TokenTest.NoneOf(other.tests());
            case PatternPart.Choice choice -> eitherOf(choice.parts());
            default -> null;
        };
    }

    private static @Nullable TokenTest eitherOf(List<PatternPart> parts) {
        Set<String> norms = new HashSet<>();
        Set<String> lemmas = new HashSet<>();
        Set<TokenTest> tests = new HashSet<>();
        for (PatternPart part : parts) {
            switch (single(part)) {
                case null -> {
                    return null;
                }
                case TokenTest.OneOf oneOf -> norms.addAll(oneOf.norms());
                case TokenTest.Inflected inflected when inflected.pos().isEmpty() ->
                        lemmas.addAll(inflected.lemmas());
                case TokenTest other -> tests.add(other);
            }
        }
        if (!norms.isEmpty()) {
            tests.add(new TokenTest.OneOf(Set.copyOf(norms)));
        }
        if (!lemmas.isEmpty()) {
            tests.add(new TokenTest.Inflected(Set.copyOf(lemmas), ""));
        }
        return tests.size() == 1
                ? tests.iterator().next()
                : new TokenTest.EitherOf(Set.copyOf(tests));
    }
}
