/** The line of the source on which a step or an interrupt begins, from 1; 0 where there is none. */
export function lineOf(source, step) {
  const name = step.replaceAll(/[^\w-]/g, '');
  return source.split('\n').findIndex((line) => new RegExp(`^\\s*-?\\s*(step|interrupt):\\s*["']?${name}["']?\\s*(#.*)?$`).test(line)) + 1;
}

/** Findings by the line on which they stand. */
export function byLine(findings) {
  const lines = new Map();
  for (const finding of findings) lines.set(finding.line, [...(lines.get(finding.line) ?? []), finding]);
  return lines;
}
