package makegood.wire;

/** Figures as people can read them. */
public final class Figures {

    private Figures() {}

    public static double tenths(double figure) {
        return Math.round(figure * 10) / 10.0;
    }

    public static double fourPlaces(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }
}
