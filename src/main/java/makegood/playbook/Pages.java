package makegood.playbook;

import makegood.flow.Flow;
import makegood.flow.Step;
import makegood.lint.SourceFolder;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where passages come from: the method's pages, carried in the jar, and the steps of the flows. */
public final class Pages {

    /** The folder of the method's pages; one of that name in the working directory wins over the jar's. */
    public static final Path FOLDER = Path.of("docs/playbook");

    private Pages() {}

    /** @throws IllegalArgumentException where a page is not written as pages are */
    public static List<Passage> of(SourceFolder folder) {
        return folder.files().stream().flatMap(page -> PageReader.read(page).stream()).toList();
    }

    /** The pages, and then each step that is said on the phone. */
    public static List<Passage> with(List<Passage> pages, List<Flow> flows) {
        return Stream.concat(pages.stream(), flows.stream().flatMap(Pages::steps)).toList();
    }

    private static Stream<Passage> steps(Flow flow) {
        return Stream.concat(
                        flow.steps().stream(), flow.interrupts().stream().map(one -> one.step()))
                .filter(step -> !step.say().isEmpty())
                .map(step -> passage(flow, step));
    }

    private static Passage passage(Flow flow, Step step) {
        String name = step.name().replace('-', ' ');
        return new Passage(
                flow.title() + ": " + name,
                step.source(),
                flow.name(),
                List.of(name),
                step.why(),
                Placeholders.plainest(step.say()));
    }
}
