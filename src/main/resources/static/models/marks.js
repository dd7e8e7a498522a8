/** A stretch of a text with the kinds of marks that cover it: `{text, kinds, mark}`. */

/** Cuts a text at the borders of its marks. @param marks `{kind, start, end}` in UTF-16 units, in any order */
export function cut(text, marks) {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const borders = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return borders.slice(1).map((end, i) => {
    const start = borders[i];
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return { text: text.slice(start, end), kinds: covering.map(({ kind }) => kind), mark: covering[0] };
  });
}

/** The marks of a line of the talk: reason, remedy and impact by their exact quotes, warnings by their offsets. */
export function marksOf(line) {
  return [
    ...line.causes.map(({ quote }) => quoted(line.text, quote, 'cause')),
    ...line.remedies.map(({ quote }) => quoted(line.text, quote, 'remedy')),
    ...(line.impact ? [quoted(line.text, line.impact.quote, 'impact')] : []),
    ...line.warnings.map(({ start, end }) => ({ kind: 'warning', start, end })),
  ];
}

function quoted(text, quote, kind) {
  const start = text.indexOf(quote);
  return { kind, start, end: start + quote.length };
}
