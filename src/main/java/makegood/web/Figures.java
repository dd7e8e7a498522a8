package makegood.web;

/** Figures as people can read them. */
final class Figures {

    private Figures() {}

    static double tenths(double figure) {
        return Math.round(figure * 10) / 10.0;
    }

    static double fourPlaces(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }
}
