package makegood.phrasebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Finds where a smooth function is least, from its slope (L-BFGS; Nocedal 1980). The same start gives the same end. */
final class Descent {

    private static final int REMEMBERED = 8;
    private static final double ENOUGH = 1e-4;
    private static final double SMALLEST_STEP = 1e-8;

    private final ToDoubleFunction<double[]> height;
    private final Function<double[], double[]> slope;
    private final Deque<Step> steps = new ArrayDeque<>();

    Descent(ToDoubleFunction<double[]> height, Function<double[], double[]> slope) {
        this.height = height;
        this.slope = slope;
    }

    private record Step(double[] moved, double[] turned, double inverse) {}

    double[] from(double[] start, int most) {
        double[] at = start;
        double here = height.applyAsDouble(at);
        double[] down = slope.apply(at);
        for (int i = 0; i < most; i++) {
            double[] way = way(down);
            double fall = dot(way, down);
            double size = i == 0 ? 1 / Math.sqrt(dot(down, down)) : 1;
            double[] next = moved(at, way, -size);
            double there = height.applyAsDouble(next);
            while (there > here - ENOUGH * size * fall && size > SMALLEST_STEP) {
                size /= 2;
                next = moved(at, way, -size);
                there = height.applyAsDouble(next);
            }
            if (there >= here) {
                return at;
            }
            double[] after = slope.apply(next);
            remember(moved(next, at, -1), moved(after, down, -1));
            at = next;
            here = there;
            down = after;
        }
        return at;
    }

    private void remember(double[] moved, double[] turned) {
        double both = dot(moved, turned);
        if (both <= 0) {
            return;
        }
        steps.addLast(new Step(moved, turned, 1 / both));
        if (steps.size() > REMEMBERED) {
            steps.removeFirst();
        }
    }

    /** The slope, bent by what the last steps told about the ground's shape. */
    private double[] way(double[] down) {
        double[] way = down.clone();
        double[] shares = new double[steps.size()];
        int i = steps.size();
        for (Iterator<Step> back = steps.descendingIterator(); back.hasNext(); ) {
            Step step = back.next();
            shares[--i] = step.inverse() * dot(step.moved(), way);
            add(way, step.turned(), -shares[i]);
        }
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            double scale = 1 / (last.inverse() * dot(last.turned(), last.turned()));
            for (int k = 0; k < way.length; k++) {
                way[k] *= scale;
            }
        }
        for (Step step : steps) {
            double share = step.inverse() * dot(step.turned(), way);
            add(way, step.moved(), shares[i++] - share);
        }
        return way;
    }

    private static double[] moved(double[] from, double[] by, double times) {
        double[] moved = from.clone();
        add(moved, by, times);
        return moved;
    }

    private static void add(double[] to, double[] what, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
