package makegood.phrasebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A part that can't be left out of a pattern.
 *
 * @param first the tests of which one holds for the word that it begins with
 * @param reach how many words after the beginning of the part before it may begin at most, fillers aside
 */
record PatternNeed(Set<TokenTest> first, int reach) {

    /** For each way to find the pattern the parts that must all be there, in this order. */
    static List<List<PatternNeed>> ways(PatternPart whole) {
        List<PatternPart> parts = flat(whole);
        return parts.size() == 1 && parts.getFirst() instanceof PatternPart.Choice choice
                ? choice.parts().stream().map(PatternNeed::of).toList()
                : List.of(of(whole));
    }

    /** The same after words that may stand before it. */
    private PatternNeed after(int words) {
        return new PatternNeed(first, words + reach);
    }

    private static List<PatternNeed> of(PatternPart whole) {
        List<PatternNeed> needs = new ArrayList<>();
        int reach = 0;
        for (PatternPart part : flat(whole)) {
            List<PatternNeed> own = part(part);
            for (int i = 0; i < own.size(); i++) {
                needs.add(i == 0 ? own.get(i).after(reach) : own.get(i));
            }
            reach = own.isEmpty() ? reach + longest(part) : longest(part);
        }
        return List.copyOf(needs);
    }

    private static List<PatternNeed> part(PatternPart part) {
        Program program = PatternCompiler.compile(part);
        if (program.matchesNothing()) {
            return List.of();
        }
        return part instanceof PatternPart.Choice choice && PatternCompiler.single(part) == null
                ? together(choice.parts().stream().map(PatternNeed::of).toList())
                : List.of(new PatternNeed(program.first(), 0));
    }

    /** What all of them need: as many parts as the shortest has, each any one of theirs. */
    private static List<PatternNeed> together(List<List<PatternNeed>> choices) {
        List<PatternNeed> needs = new ArrayList<>();
        int least = choices.stream().mapToInt(List::size).min().orElse(0);
        for (int i = 0; i < least; i++) {
            Set<TokenTest> first = new HashSet<>();
            int reach = 0;
            for (List<PatternNeed> choice : choices) {
                first.addAll(choice.get(i).first());
                reach = Math.max(reach, choice.get(i).reach());
            }
            needs.add(new PatternNeed(first, reach));
        }
        return needs;
    }

    private static List<PatternPart> flat(PatternPart part) {
        return switch (part) {
            case PatternPart.Sequence sequence ->
                    sequence.parts().stream().flatMap(each -> flat(each).stream()).toList();
            case PatternPart.Capture capture -> flat(capture.part());
            case PatternPart.Quoted quoted -> flat(quoted.part());
            default -> List.of(part);
        };
    }

    private static int longest(PatternPart part) {
        return switch (part) {
            case PatternPart.Sequence sequence ->
                    sequence.parts().stream().mapToInt(PatternNeed::longest).sum();
            case PatternPart.Choice choice ->
                    choice.parts().stream().mapToInt(PatternNeed::longest).max().orElse(0);
            case PatternPart.Repeat repeat -> repeat.most() * longest(repeat.part());
            case PatternPart.Capture capture -> longest(capture.part());
            case PatternPart.Quoted quoted -> longest(quoted.part());
            case PatternPart.Place place -> 0;
            default -> 1;
        };
    }
}
