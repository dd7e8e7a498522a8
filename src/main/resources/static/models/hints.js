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

/** While it stood: `said`, `meant` (in other words), `skipped`, a verdict, nothing; or `overtaken` where the rep had no turn. */
function fateOf(next, seq, later) {
  const fate = [];
  let turns = 0;
  for (const event of later) {
    if (event.type === 'skipped' && event.step === next.step) fate.push('skipped');
    if (event.type !== 'heard') continue;
    if (event.utterance.speaker === 'rep') {
      turns += 1;
      if (event.utterance.step === next.step) fate.push('said');
      else if (next.move && event.advice?.moves?.includes(next.move)) fate.push('meant');
    }
    if (fate.length || !event.advice?.next || !isSame(event.advice.next, next)) break;
  }
  const verdicts = later.filter((event) => event.type === 'rated' && event.ratedSeq === seq && !event.rule).map(({ verdict }) => verdict);
  const all = [...fate, ...verdicts];
  return all.length ? all : [turns ? 'left' : 'overtaken'];
}
