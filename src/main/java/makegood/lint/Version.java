package makegood.lint;

import com.google.common.hash.Hashing;

import java.nio.charset.StandardCharsets;

/** A file's content as a short word: the same content gives the same word anywhere. */
public final class Version {

    /** 64 bits of SHA-256, in hex: short enough to read out, and no two versions of one file will meet. */
    private static final int CHARACTERS = 16;

    private Version() {}

    public static String of(String text) {
        return Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, CHARACTERS);
    }
}
