package makegood.panel;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/** The sentences that stand in Java files, as their authors wrote them: {@code {}} for each value that is put in. */
final class ServerSentences extends TreeScanner<Void, Void> {

    private final Set<String> found = new TreeSet<>();
    private final Set<String> calls;

    private ServerSentences(Set<String> calls) {
        this.calls = calls;
    }

    /** @param leftOut methods whose arguments go elsewhere, {@code draft.line} for one */
    static Set<String> in(Stream<Path> files, Set<String> leftOut) {
        ServerSentences scan = new ServerSentences(leftOut);
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = manager.getJavaFileObjectsFromPaths(files.toList());
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, null, null, sources);
            task.parse().forEach(unit -> scan.scan(unit, null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return scan.found;
    }

    static Stream<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void none) {
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        return calls.contains(call.getMethodSelect().toString())
                ? null
                : super.visitMethodInvocation(call, none);
    }

    /** What is thrown at whoever wrote the code reaches no page. */
    @Override
    public Void visitNewClass(NewClassTree made, Void none) {
        return made.getIdentifier().toString().equals("IllegalStateException")
                ? null
                : super.visitNewClass(made, none);
    }

    @Override
    public Void visitBinary(BinaryTree sum, Void none) {
        return keep(sum) ? null : super.visitBinary(sum, none);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void none) {
        keep(literal);
        return null;
    }

    private boolean keep(Tree tree) {
        List<String> sentences =
                written(tree).stream()
                        .map(text -> text.replaceAll("%[sd]", "{}").replaceAll("(\\{}){2,}", "{}"))
                        .filter(ServerSentences::isSentence)
                        .toList();
        found.addAll(sentences);
        return !sentences.isEmpty();
    }

    private static boolean isSentence(String text) {
        return text.matches("(?s)[A-Z{].*[a-z]{2,} .*[a-z].*[.?}]")
                && text.replace("{}", "").matches("(?s).*[a-z]{2,} .*[a-z].*");
    }

    private static List<String> written(Tree tree) {
        return switch (tree) {
            case LiteralTree literal when literal.getValue() instanceof String text ->
                    List.of(text);
            case ParenthesizedTree inner -> written(inner.getExpression());
            case ConditionalExpressionTree choice ->
                    Stream.of(choice.getTrueExpression(), choice.getFalseExpression())
                            .flatMap(each -> written(each).stream())
                            .toList();
            case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
                    written(sum.getLeftOperand()).stream()
                            .flatMap(
                                    left ->
                                            written(sum.getRightOperand()).stream()
                                                    .map(right -> left + right))
                            .toList();
            default -> List.of("{}");
        };
    }
}
