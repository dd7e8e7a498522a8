package makegood.evaluation;

import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Figure;
import makegood.evaluation.figure.Measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of measures, one a row.
 *
 * @param <U> what is counted by: a call, a reply
 */
final class MeasureTable<U> {

    private final List<Measure<U>> measures;
    private final List<U> product;
    private final Map<String, List<U>> groups = new LinkedHashMap<>();
    private final Map<String, List<U>> baselines = new LinkedHashMap<>();
    private boolean bars;

    MeasureTable(List<Measure<U>> measures, List<U> product) {
        this.measures = measures;
        this.product = product;
    }

    /** A part of the product's units, in a column of its own. */
    MeasureTable<U> group(String name, List<U> part) {
        groups.put(name, part);
        return this;
    }

    /** The same units heard by another ear. */
    MeasureTable<U> baseline(String name, List<U> heard) {
        baselines.put(name, heard);
        return this;
    }

    /** Whether to show what is asked of each figure. */
    MeasureTable<U> bars(boolean shown) {
        bars = shown && measures.stream().anyMatch(measure -> measure.bar() != Bar.NONE);
        return this;
    }

    /** Whether none of the measures has a figure. */
    boolean isEmpty() {
        return measures.stream().noneMatch(measure -> measure.of(product).isMeasured());
    }

    /** Rows without a figure are left out. */
    void write(Report report) {
        List<String> header = new ArrayList<>(List.of("measure"));
        header.addAll(groups.keySet());
        header.addAll(List.of("product", "95 %", "counted"));
        if (bars) {
            header.add("asked");
        }
        header.addAll(baselines.keySet());
        List<List<String>> rows = new ArrayList<>();
        for (Measure<U> measure : measures) {
            Figure figure = measure.of(product);
            if (figure.isMeasured()) {
                rows.add(row(measure, figure));
            }
        }
        report.table(header, rows);
    }

    private List<String> row(Measure<U> measure, Figure figure) {
        List<String> row = new ArrayList<>(List.of(measure.name()));
        groups.values().forEach(part -> row.add(measure.of(part).toString()));
        row.addAll(List.of(figure.toString(), figure.range(), figure.counted()));
        if (bars) {
            row.add(measure.bar().judge(figure.value()));
        }
        baselines.values().forEach(heard -> row.add(measure.of(heard).toString()));
        return row;
    }
}
