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

/** The lines of the one text, from the first to the last, in which it is not the other: `{first, lines}`, the first from 1. */
export function otherLines(text, before) {
  const [lines, old] = [text.split('\n'), before.split('\n')];
  let head = 0;
  while (head < lines.length && lines[head] === old[head]) head++;
  let tail = 0;
  while (tail < Math.min(lines.length, old.length) - head && lines.at(-1 - tail) === old.at(-1 - tail)) tail++;
  return { first: head + 1, lines: lines.slice(head, lines.length - tail) };
}
