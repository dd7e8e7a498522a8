package makegood.condition;

/** Something that holds in a situation or does not, written in CEL. Prints itself as its author wrote it. */
public final class Condition {

    private final String cel;

    Condition(String cel) {
        this.cel = cel;
    }

    public boolean holds(Situation situation) {
        throw new UnsupportedOperationException("to be written");
    }

    @Override
    public String toString() {
        return cel;
    }
}
