/** The hints of a call: what was advised after each line where that changed, why, and what the rep did with it. */
export function hintsOf(events) {
  const hints = new Map();
  let standing;
  events.forEach((event, i) => {
    const next = event.type === 'heard' ? event.advice?.next : undefined;
    if (next && !isSame(next, standing)) {
      const { flow, tookMs } = event.advice;
      hints.set(event.seq, { ...next, seq: event.seq, flow, tookMs, fate: fateOf(next, event.seq, events.slice(i + 1)) });
    }
    if (event.type === 'heard') standing = next ?? undefined;
  });
  return hints;
}

function isSame(next, standing) {
  return standing?.step === next.step && standing?.say === next.say && standing?.do === next.do;
}

/** Looked for until the customer speaks again: `said`, `meant` (in other words), `skipped`, a verdict, or nothing. */
function fateOf(next, seq, later) {
  const fate = [];
  for (const event of later) {
    if (event.type === 'heard' && event.utterance.speaker === 'customer') break;
    if (event.type === 'heard' && fate.length === 0) {
      if (event.utterance.step === next.step) fate.push('said');
      else if (next.move && event.advice?.moves?.includes(next.move)) fate.push('meant');
    }
    if (event.type === 'skipped' && event.step === next.step) fate.push('skipped');
  }
  const verdicts = later.filter((event) => event.type === 'rated' && event.ratedSeq === seq && !event.rule).map(({ verdict }) => verdict);
  return [...fate, ...verdicts];
}
