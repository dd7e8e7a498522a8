package makegood.evaluation.label;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tempting words that must not be flagged for this rule. */
public record NearMiss(String call, int turn, String rule, String quote) {

    /** @throws WrongLabel where a line is none, or names words that its call does not have */
    public static List<NearMiss> read(Path file, List<LabelledCall> calls) {
        List<String> lines = LabelReader.text(file).lines().toList();
        List<NearMiss> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 && lines.get(i).startsWith("call\t")) {
                continue;
            }
            all.add(parse(file.getFileName() + ", line " + (i + 1), lines.get(i), calls));
        }
        return all;
    }

    private static NearMiss parse(String where, String line, List<LabelledCall> calls) {
        String[] cells = line.split("\t");
        if (cells.length != 4 || !cells[1].matches("\\d+")) {
            throw new WrongLabel(where, "write call, turn, rule and quote, a tab between each");
        }
        NearMiss miss = new NearMiss(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3]);
        Vocabulary.RULE.check(where, miss.rule());
        LabelledCall.Turn turn =
                calls.stream()
                        .filter(call -> call.id().equals(miss.call()))
                        .flatMap(call -> call.turns().stream())
                        .filter(each -> each.n() == miss.turn())
                        .findFirst()
                        .orElseThrow(() -> new WrongLabel(where, "no such call or turn"));
        LabelCheck.quoted(where, turn, miss.quote());
        return miss;
    }
}
