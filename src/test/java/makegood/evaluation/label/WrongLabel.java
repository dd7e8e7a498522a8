package makegood.evaluation.label;

/** A file of labels that cannot be measured against. The only thing for which the evaluation fails. */
public final class WrongLabel extends RuntimeException {

    public WrongLabel(String where, String what) {
        super(where + ": " + what);
    }

    public WrongLabel(String where, String what, Throwable cause) {
        super(where + ": " + what, cause);
    }
}
