package makegood.people;

import com.google.common.hash.Hashing;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content security policy of all pages: nothing from elsewhere, nothing inline but the import maps that stand in our
 * own pages, known by their hash.
 */
final class ContentPolicy {

    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

    private ContentPolicy() {}

    /** @param ancestors who may show the page in a frame, as CSP writes it */
    static String framedBy(String ancestors) {
        StringBuilder scripts = new StringBuilder("script-src 'self'");
        inlineScripts().forEach(hash -> scripts.append(" 'sha256-").append(hash).append("'"));
        return String.join(
                "; ",
                "default-src 'none'",
                scripts,
                "style-src 'self'",
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors " + ancestors);
    }

    private static Set<String> inlineScripts() {
        Set<String> hashes = new TreeSet<>();
        try {
            for (Resource page :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:/static/*.html")) {
                Matcher scripts =
                        INLINE_SCRIPT.matcher(page.getContentAsString(StandardCharsets.UTF_8));
                while (scripts.find()) {
                    hashes.add(hash(scripts.group(1)));
                }
            }
        } catch (java.io.FileNotFoundException none) {
            return hashes;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return hashes;
    }

    private static String hash(String script) {
        return Base64.getEncoder()
                .encodeToString(
                        Hashing.sha256().hashString(script, StandardCharsets.UTF_8).asBytes());
    }
}
