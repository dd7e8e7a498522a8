package makegood.phrasebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Runs a program over a sentence. All ways to go on are followed at once, word by word (Thompson 1968; captures after
 * Pike), so that the time is at most the number of words times the length of the program, whatever is said.
 */
final class TokenMachine {

    private static final int PENDING = -2;
    private static final int LONGEST_FILLER = 2;

    /** Lists are dear to make and quick to clear: a thread uses its own again and again. */
    private static final ThreadLocal<ThreadList[]> LISTS = new ThreadLocal<>();

    private final Program program;
    private final Set<TokenTest> first;
    private final SpokenSentence sentence;
    private final ThreadList[] ahead;
    private final int[] ends;
    private final int[][] found;

    TokenMachine(Program program, Set<TokenTest> first, SpokenSentence sentence) {
        this.first = first;
        this.program = program;
        this.sentence = sentence;
        this.ahead = lists(program.code().size());
        ends = new int[sentence.size() + 1];
        Arrays.fill(ends, -1);
        found = new int[sentence.size() + 1][];
    }

    private static ThreadList[] lists(int instructions) {
        ThreadList[] known = LISTS.get();
        if (known == null || known[0].room() < instructions) {
            known = new ThreadList[LONGEST_FILLER + 1];
            Arrays.setAll(known, i -> new ThreadList(2 * instructions));
            LISTS.set(known);
        }
        for (ThreadList each : known) {
            each.clear();
        }
        return known;
    }

    /** What is found, leftmost and longest first, none overlapping another. */
    List<PatternMatch> run(int from) {
        int size = sentence.size();
        int[] fresh = fresh();
        for (int place = from; place <= size; place++) {
            if (place < size && begins(place)) {
                add(0, place, place, fresh);
            }
            ThreadList here = list(place);
            for (int i = 0; i < here.size(); i++) {
                if (place < size) {
                    step(here, i, place);
                }
            }
            here.clear();
        }
        return matches();
    }

    private boolean begins(int place) {
        for (TokenTest test : first) {
            if (test.holds(sentence.word(place))) {
                return true;
            }
        }
        return false;
    }

    private int[] fresh() {
        int[] slots = new int[2 * program.slots()];
        Arrays.fill(slots, -1);
        return slots;
    }

    private ThreadList list(int place) {
        return ahead[place % ahead.length];
    }

    private void step(ThreadList here, int thread, int place) {
        int at = here.at(thread);
        if (!(program.code().get(at) instanceof Instruction.Take take)) {
            return;
        }
        int start = here.start(thread);
        int skipped = start < place ? sentence.filler(place) : 0;
        if (skipped > 0) {
            add(at, place + skipped, start, here.slots(thread));
        }
        if (take.test().holds(sentence.word(place))) {
            add(at + 1, place + 1, start, begun(here.slots(thread), place));
        }
    }

    /** Words begin where the first of them is taken, not at a filler before it. */
    private static int[] begun(int[] slots, int place) {
        int[] result = slots;
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i] == PENDING) {
                result = result == slots ? slots.clone() : result;
                result[i] = place;
            }
        }
        return result;
    }

    private void add(int at, int place, int start, int[] slots) {
        if (!list(place).add(at, start, slots)) {
            return;
        }
        switch (program.code().get(at)) {
            case Instruction.Take take -> {}
            case Instruction.Fork fork -> {
                add(fork.first(), place, start, slots);
                add(fork.second(), place, start, slots);
            }
            case Instruction.Save save -> {
                int[] saved = slots.clone();
                saved[2 * save.slot() + (save.start() ? 0 : 1)] = save.start() ? PENDING : place;
                add(at + 1, place, start, saved);
            }
            case Instruction.Check check -> {
                if (sentence.is(check.edge(), place)) {
                    add(at + 1, place, start, slots);
                }
            }
            case Instruction.Match match -> note(start, place, slots);
        }
    }

    private void note(int start, int end, int[] slots) {
        if (end > ends[start] && end > start) {
            ends[start] = end;
            found[start] = slots;
        }
    }

    private List<PatternMatch> matches() {
        List<PatternMatch> matches = new ArrayList<>();
        for (int start = 0; start < ends.length; start++) {
            if (ends[start] >= 0) {
                matches.add(new PatternMatch(program, start, ends[start], found[start]));
                start = Math.max(start, ends[start] - 1);
            }
        }
        return matches;
    }
}
