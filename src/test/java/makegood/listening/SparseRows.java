package makegood.listening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Evidence to learn from, a row each: its numbers, and the columns of the marks that it has, of those that come often enough.
 *
 * @param columns where each mark stands
 * @param numbers of each row
 * @param marked the columns of each row's marks
 * @param weights of each of those
 */
record SparseRows(
        Map<String, Integer> columns, float[][] numbers, int[][] marked, float[][] weights) {

    /** @param least how often a mark must come to be learnt from */
    static SparseRows of(List<Evidence> evidence, int least) {
        Map<String, Integer> times = new HashMap<>();
        evidence.forEach(
                one -> one.marks().keySet().forEach(mark -> times.merge(mark, 1, Integer::sum)));
        Map<String, Integer> columns = new TreeMap<>();
        for (Map.Entry<String, Integer> mark : new TreeMap<>(times).entrySet()) {
            if (mark.getValue() >= least) {
                columns.put(mark.getKey(), columns.size());
            }
        }
        float[][] numbers = evidence.stream().map(Evidence::numbers).toArray(float[][]::new);
        int[][] marked = new int[numbers.length][];
        float[][] weights = new float[numbers.length][];
        for (int i = 0; i < numbers.length; i++) {
            Map<String, Float> marks = evidence.get(i).marks();
            List<String> known = marks.keySet().stream().filter(columns::containsKey).toList();
            marked[i] = known.stream().mapToInt(columns::get).toArray();
            weights[i] = new float[known.size()];
            for (int j = 0; j < weights[i].length; j++) {
                weights[i][j] = marks.get(known.get(j));
            }
        }
        return new SparseRows(columns, numbers, marked, weights);
    }
}
