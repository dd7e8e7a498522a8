/** What the panel shows of a call: the fold of its events. Plain values, never changed in place. */
export const NO_CALL = Object.freeze({
  status: 'loading',
  customer: { name: '' },
  lines: [],
  corrected: [],
  corrections: {},
  kept: {},
  anger: { score: 0, level: 0, trend: 'steady', peak: 0, about: [] },
  progress: { done: [], left: [] },
  others: [],
});

/** The view after one more event. */
export function after(view, event) {
  const change = changes[event.type]?.(view, event) ?? {};
  return { ...view, ...advised(view, event), ...change, seq: event.seq };
}

/** The view as the answer of `GET /api/calls/{id}` begins it. */
export function begin(call) {
  const { id, status, startedAt, customer, flow, flowReason, backstory, authority, follows, rep } = call;
  return { ...NO_CALL, callId: id, status, startedAt, customer, flowReason, backstory, authority, follows, rep, ...flowOf(flow) };
}

const changes = {
  opened: (view, { at, customer, flow, flowReason, backstory, authority }) => ({
    status: view.status === 'ended' ? 'ended' : 'live',
    startedAt: view.startedAt ?? at,
    ...defined({ customer, flowReason, backstory, authority }),
    ...flowOf(flow),
  }),
  heard: (view, event) => ({ lines: [...view.lines, { ...lineOf(event), asked: view.next }] }),
  reworded: (view, { step, say, model }) => (view.next?.step === step ? { next: { ...view.next, say, reworded: model } } : {}),
  rated: (view, { ratedSeq, rule, verdict }) =>
    rule ? changeLine(view, ratedSeq, ({ judged }) => ({ judged: { ...judged, [rule]: verdict } })) : {},
  whispered: (view, { seq, by, at, text }) => ({ lines: [...view.lines, { kind: 'whisper', seq, by, at, text }] }),
  retracted: (view, { retractedSeq: seq }) => ({ ...changeLine(view, seq, () => ({ retracted: true })), ...correcting(view.corrected.filter((each) => each.seq !== seq)) }),
  reassigned: (view, event) => changeLine(view, event.reassignedSeq, (line) => reassigned(line, event)),
  corrected: (view, { seq, fact, value }) => correcting([...view.corrected, { seq, fact, value }]),
  'help-asked': (view, { at }) => ({ helpAskedAt: at }),
  'handed-over': (view, { rep }) => ({ rep }),
  noted: (view, { seq, by, at, text, notedSeq }) => (notedSeq ? {} : { lines: [...view.lines, { kind: 'note', seq, by, at, text }] }),
  'promise-kept': (view, event) => ({ kept: settled(view.kept, event) }),
  'promise-corrected': (view, event) => changeLine(view, event.promisedSeq, ({ commitments, rights = [] }) => ({ commitments: righted(commitments, event), rights: [...rights, event] })),
  'flow-changed': (view, { flow }) => flowOf(flow),
  ended: (view, { at, outcome }) => ({ status: 'ended', endedAt: at, outcome: outcome ?? view.outcome, next: undefined }),
};

function advised(view, { advice }) {
  if (!advice) return {};
  const { next, question, others, anger, progress, seq, flow } = advice;
  return { next: next ?? undefined, question, others: others ?? [], anger, progress, adviceSeq: seq, ...flowOf(flow) };
}

function lineOf({ seq, at, by, clientId, utterance, advice }) {
  return { kind: 'said', seq, at, by, clientId, ...utterance, ...heardIn(advice) };
}

function heardIn(advice = {}) {
  const { anger, understood = true, impact = null } = advice;
  const lists = ['causes', 'remedies', 'signals', 'warnings', 'commitments', 'moves'];
  return { anger, understood, impact, ...Object.fromEntries(lists.map((name) => [name, advice[name] ?? []])) };
}

/** What is said of a line's promises at once takes the place of what was said of one: `kept` is by line, and by line and place. */
function settled(before, { promisedSeq: seq, which, kept }) {
  if (which != null) return { ...before, [`${seq}-${which}`]: kept };
  return { ...Object.fromEntries(Object.entries(before).filter(([name]) => !name.startsWith(`${seq}-`))), [seq]: kept };
}

/** A promise that was put right stays so when its line comes back to the rep. */
function reassigned({ rights = [] }, { speaker, advice, warnings }) {
  const heard = heardIn(advice);
  return { speaker, ...heard, ...defined({ warnings }), commitments: rights.reduce(righted, heard.commitments) };
}

/** What was no promise is gone, but keeps its place, which later corrections count from. */
function righted(commitments, { which, what, due }) {
  return commitments.map((promise, index) => (index === which ? { ...promise, what, due, when: (due ?? null) === (promise.due ?? null) ? promise.when : undefined, gone: what == null, corrected: true } : promise));
}

/** Of several corrections of a fact the newest counts; one that was taken back gives way to the one before. */
function correcting(corrected) {
  return { corrected, corrections: Object.fromEntries(corrected.map(({ fact, value }) => [fact, value])) };
}

function changeLine(view, seq, change) {
  return { lines: view.lines.map((line) => (line.seq === seq ? { ...line, ...change(line) } : line)) };
}

function flowOf(flow) {
  const name = flow?.name ?? flow;
  return name ? { flow: name } : {};
}

function defined(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}
