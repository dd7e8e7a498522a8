package makegood.phrasebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A compiled pattern.
 *
 * @param captures their names; the capture at index {@code i} is kept in slot {@code i + 1}
 */
record Program(List<Instruction> code, List<String> captures) {

    /** The slot of the words to be quoted. */
    static final int QUOTE = 0;

    /** The slot of a capture, a new one for a new name. */
    static int slot(List<String> captures, String name) {
        if (!captures.contains(name)) {
            captures.add(name);
        }
        return captures.indexOf(name) + 1;
    }

    int slots() {
        return captures.size() + 1;
    }

    /** The tests of which one holds for the first word of whatever is found; empty where nothing at all could be found. */
    Set<TokenTest> first() {
        Set<TokenTest> tests = new HashSet<>();
        walk(tests);
        return tests;
    }

    /** Whether it would be found in no words at all. */
    boolean matchesNothing() {
        return walk(new HashSet<>());
    }

    private boolean walk(Set<TokenTest> tests) {
        boolean[] seen = new boolean[code.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        boolean ends = false;
        while (!open.isEmpty()) {
            int at = open.pop();
            if (seen[at]) {
                continue;
            }
            seen[at] = true;
            switch (code.get(at)) {
                case Instruction.Take take -> tests.add(take.test());
                case Instruction.Fork fork -> {
                    open.push(fork.second());
                    open.push(fork.first());
                }
                case Instruction.Save save -> open.push(at + 1);
                case Instruction.Check check -> open.push(at + 1);
                case Instruction.Match match -> ends = true;
            }
        }
        return ends;
    }
}
