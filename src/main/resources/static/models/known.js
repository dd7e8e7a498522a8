/** What is known so far, gathered from the lines that count. */
export function knownIn({ lines, corrections, kept, authority, customer }) {
  const counted = lines.filter((line) => line.kind === 'said' && !line.retracted);
  return {
    reasons: gather(counted, 'causes'),
    impacts: counted.filter((line) => line.impact).map((line) => ({ ...line.impact, seq: line.seq })),
    remedies: standing(gather(counted, 'remedies')),
    promises: promises(counted, kept),
    decides: decides(counted),
    newVendor: lastSignal(counted, ['new-vendor'])?.quote,
    corrections,
    authority,
    timeZone: customer?.timeZone,
  };
}

/** Each with its place in its line; one that was corrected to none is left out. */
function promises(lines, kept) {
  return lines
    .flatMap(({ seq, commitments }) => commitments.map((promise, which) => ({ ...promise, seq, which, kept: kept[`${seq}-${which}`] ?? kept[seq] })))
    .filter(({ gone }) => !gone);
}

/** The latest line that counts. */
export function lastSaid({ lines }) {
  return lines.findLast((line) => line.kind === 'said' && !line.retracted);
}

/** The anger after each of the customer's lines, for the sparkline. */
export function angerCurve(lines) {
  return lines
    .filter((line) => line.speaker === 'customer' && !line.retracted && line.understood && line.anger)
    .map(({ seq, anger }) => ({ seq, score: anger.score, level: anger.level }));
}

function gather(lines, name) {
  return lines.flatMap((line) => line[name].map((each) => ({ ...each, seq: line.seq })));
}

/** One a kind, as it was last spoken of; an offer or a yes keeps the sum and the day that were asked for. */
function standing(remedies) {
  const byType = new Map();
  for (const remedy of remedies) {
    const asked = byType.get(remedy.type);
    byType.set(remedy.type, {
      ...remedy,
      amount: remedy.amount ?? asked?.amount,
      deadline: remedy.deadline ?? asked?.deadline,
    });
  }
  return [...byType.values()].filter(({ status }) => status !== 'withdrawn' && status !== 'declined');
}

function decides(lines) {
  const signal = lastSignal(lines, ['decision-maker', 'not-decision-maker']);
  return signal && { theyDo: signal.type === 'decision-maker', quote: signal.quote, seq: signal.seq };
}

function lastSignal(lines, types) {
  return gather(lines, 'signals').findLast(({ type }) => types.includes(type));
}
