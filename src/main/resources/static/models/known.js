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

/**
 * One a kind, as it was last spoken of; an offer or a yes keeps the sum and the day that were asked for. Who declines an offer
 * still asks for what they asked for; an offer that answers no ask is not theirs until they agree.
 */
function standing(remedies) {
  const byType = new Map();
  for (const remedy of remedies) {
    const { asked, last } = byType.get(remedy.type) ?? {};
    const now = remedy.status === 'declined' ? asked : { ...remedy, amount: remedy.amount ?? last?.amount, deadline: remedy.deadline ?? last?.deadline };
    if (!now || now.status === 'withdrawn') byType.delete(remedy.type);
    else byType.set(remedy.type, { asked: now.status === 'asked' ? now : asked, last: now });
  }
  return [...byType.values()].filter(({ asked, last }) => asked || last.status !== 'offered').map(({ last }) => last);
}

function decides(lines) {
  const signal = lastSignal(lines, ['decision-maker', 'not-decision-maker']);
  return signal && { theyDo: signal.type === 'decision-maker', quote: signal.quote, seq: signal.seq };
}

function lastSignal(lines, types) {
  return gather(lines, 'signals').findLast(({ type }) => types.includes(type));
}
