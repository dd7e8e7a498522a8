package makegood.wire;

import makegood.lint.Finding;
import makegood.utterance.Keys;

/**
 * What is wrong with a file, on the wire.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
public record WireFinding(
        String code, String level, String file, int line, int column, String message, String cure) {

    public static WireFinding of(Finding finding) {
        return new WireFinding(
                finding.code().key(),
                Keys.key(finding.level()),
                finding.file(),
                finding.line(),
                finding.column(),
                finding.message(),
                finding.cure());
    }
}
