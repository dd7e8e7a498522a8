package makegood.phrasebook;

/** The ways to go on at one place: each instruction once, with the earliest start that leads to it. */
final class ThreadList {

    private final int[] instructions;
    private final int[] starts;
    private final int[][] slots;
    private final int[] index;
    private int size;

    ThreadList(int instructions) {
        this.instructions = new int[instructions];
        this.starts = new int[instructions];
        this.slots = new int[instructions][];
        this.index = new int[instructions];
    }

    /** False where this instruction is known already with a start as early. */
    boolean add(int instruction, int start, int[] saved) {
        int known = index[instruction];
        boolean isKnown = known < size && instructions[known] == instruction;
        if (isKnown && starts[known] <= start) {
            return false;
        }
        int place = isKnown ? known : size++;
        index[instruction] = place;
        instructions[place] = instruction;
        starts[place] = start;
        slots[place] = saved;
        return true;
    }

    /** How many instructions it can hold. */
    int room() {
        return index.length;
    }

    int size() {
        return size;
    }

    int at(int thread) {
        return instructions[thread];
    }

    int start(int thread) {
        return starts[thread];
    }

    int[] slots(int thread) {
        return slots[thread];
    }

    void clear() {
        size = 0;
    }
}
