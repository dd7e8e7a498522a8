package makegood.upkeep;

import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** The names of settings that are read, in every way in which Spring Boot takes them. */
final class SettingNames {

    private final List<String> names = new ArrayList<>();
    private final Set<String> inFiles = new HashSet<>();
    private final Set<String> inEnvironment = new HashSet<>();

    /** @param settings a record bound to what stands under this prefix */
    void add(String prefix, Class<?> settings) {
        names(prefix, settings).forEach(this::add);
    }

    /** @param name of one that is taken from nowhere else, so that no file holds a secret */
    void addOfEnvironment(String name) {
        inEnvironment.add(plain(ConfigurationPropertyName.of(name), ""));
    }

    private void add(String name) {
        names.add(name);
        ConfigurationPropertyName read = ConfigurationPropertyName.of(name);
        inFiles.add(plain(read, "."));
        inEnvironment.add(plain(read, ""));
    }

    List<String> all() {
        return names;
    }

    /** A file may name a whole group with nothing in it. */
    boolean hasInFiles(ConfigurationPropertyName name) {
        String plain = plain(name, ".");
        return inFiles.contains(plain)
                || inFiles.stream().anyMatch(known -> known.startsWith(plain + "."));
    }

    /** There an underscore may stand for a dot, for a dash, or before an index. */
    boolean hasInEnvironment(ConfigurationPropertyName name) {
        return inEnvironment.contains(plain(name, ""));
    }

    /** Without dashes, capitals and indices. */
    private static String plain(ConfigurationPropertyName name, String between) {
        StringJoiner plain = new StringJoiner(between);
        for (int i = 0; i < name.getNumberOfElements(); i++) {
            if (!name.isNumericIndex(i)) {
                plain.add(name.getElement(i, Form.UNIFORM));
            }
        }
        return plain.toString();
    }

    private static Stream<String> names(String prefix, Class<?> settings) {
        return Stream.of(settings.getRecordComponents())
                .flatMap(
                        each ->
                                names(
                                        prefix
                                                + "."
                                                + DataObjectPropertyName.toDashedForm(
                                                        each.getName()),
                                        each));
    }

    private static Stream<String> names(String name, RecordComponent component) {
        if (component.getType() == List.class
                && component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> item
                && item.isRecord()) {
            return names(name + "[0]", item);
        }
        return component.getType().isRecord() ? names(name, component.getType()) : Stream.of(name);
    }
}
