package makegood.flow;

import makegood.condition.NamedConditions;
import makegood.lint.Finding;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The flows of a folder at one time.
 *
 * @param stamp of the folder when it was read
 * @param named what its flows could ask for by name
 * @param flows the last good version of each, by name
 * @param findings what is wrong with the files as they stand
 * @param refused the files that could not be taken up as they stand
 */
record Shelf(
        String stamp,
        NamedConditions named,
        Map<String, Flow> flows,
        List<Finding> findings,
        List<SourceFile> refused) {

    static final Shelf EMPTY = new Shelf("", NamedConditions.NONE, Map.of(), List.of(), List.of());

    /** Whether all that was read for it still stands. What has to be read anew is told by what serves, so that no failed try counts. */
    boolean isOf(String now, NamedConditions shared) {
        return stamp.equals(now) && named == shared;
    }

    /** The shelf after reading these files: a broken one keeps what stood here, a deleted one is gone. */
    Shelf refreshed(String now, List<SourceFile> files, FlowReader reader, FlowArchive archive) {
        List<Finding> told = new ArrayList<>();
        Findings doubles = new Findings();
        Map<String, Flow> next = new TreeMap<>();
        List<SourceFile> refused = new ArrayList<>();
        for (SourceFile file : files) {
            Optional<Flow> flow = unchanged(file, reader, told).or(() -> read(file, reader, told));
            if (flow.isEmpty()) {
                refused.add(file);
            }
            flow.or(() -> lastGood(file, reader, archive))
                    .ifPresent(good -> shelve(good, file, next, doubles));
        }
        told.addAll(doubles.all());
        return new Shelf(now, reader.named(), next, List.copyOf(told), List.copyOf(refused));
    }

    /** Reading takes a tenth of a second a file: only what was changed is read again. */
    private Optional<Flow> unchanged(SourceFile file, FlowReader reader, List<Finding> told) {
        Optional<Flow> same =
                refused.contains(file)
                        ? Optional.empty()
                        : flows.values().stream()
                                .filter(flow -> flow.file().equals(file) && reader.isCurrent(flow))
                                .findFirst();
        if (same.isPresent()) {
            findings.stream()
                    .filter(finding -> finding.file().equals(file.name()))
                    .filter(finding -> finding.code() != FindingCode.DUPLICATE_FLOW)
                    .forEach(told::add);
        }
        return same;
    }

    private static Optional<Flow> read(SourceFile file, FlowReader reader, List<Finding> told) {
        Findings own = new Findings();
        Optional<Flow> flow = reader.read(file, own);
        told.addAll(own.all());
        return flow;
    }

    /** The one that stood here, or, where the server starts on a broken file, the one that served before it stopped. */
    private Optional<Flow> lastGood(SourceFile file, FlowReader reader, FlowArchive archive) {
        return flows.values().stream()
                .filter(flow -> flow.file().name().equals(file.name()))
                .findFirst()
                .or(() -> archive.latest(file.name()).flatMap(reader::readKept));
    }

    private static void shelve(
            Flow flow, SourceFile file, Map<String, Flow> next, Findings findings) {
        Flow other = next.putIfAbsent(flow.name(), flow);
        if (other != null) {
            findings.add(
                    FindingCode.DUPLICATE_FLOW,
                    file,
                    new Span(0, 0),
                    "The flow \"" + flow.name() + "\" stands in " + other.file().name() + " too.",
                    "Give one of the two another name.");
        }
    }
}
