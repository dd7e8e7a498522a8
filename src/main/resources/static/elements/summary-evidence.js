import { html } from 'lit';
import { dayAndTime } from '../models/times.js';
import { conditions, part, restsOn } from './rests-on.js';
import { languageOf, toldOf } from '../models/summary-sentences.js';
import { factInWords } from '../models/facts.js';
import { words, wordFor } from '../words/words.js';

/** What has its own place in a summary. */
const PLACED = ['reason', 'impact', 'remedy', 'decision-maker', 'new-vendor', 'scope', 'worth'];

/** The lists of a summary; each entry with its quote, unless it was put right since, and the line that it was heard in. */
export function evidence(summary) {
  const { reason, causes, remedies, impacts, commitments, nextTalk, decisionMaker, newVendor, lines } = summary;
  const theirs = conditions(summary);
  return html`
    ${section(words.summary.reason, [reason && part(lines, 'reason', reason, languageOf(summary)), list(causes, ({ type }) => wordFor(words.causes, type))])}
    ${section(words.summary.impacts, [told(summary, 'impact'), list(impacts, ({ amount }) => amount)])}
    ${section(words.summary.remedies, [told(summary, 'remedy'), list(remedies, remedy)])}
    ${section(words.summary.commitments, [list(commitments, promise)])}
    ${nextTalk ? section(words.summary.nextTalk, [html`<p>${nextTalk.at ? dayAndTime(nextTalk.at) : html`<q lang="en">${nextTalk.words}</q>`}${restsOn([nextTalk.seq])}</p>`]) : ''}
    ${decisionMaker ? section(words.summary.decisionMaker, [part(lines, 'decision-maker', decisionMaker)]) : ''}
    ${newVendor ? section(words.summary.newVendor, [part(lines, 'new-vendor', newVendor)]) : ''}
    ${theirs.length ? section(words.summary.conditions, [html`<ul>${theirs.map(({ text, seqs }) => html`<li><q>${text}</q>${restsOn(seqs)}</li>`)}</ul>`]) : ''}
    ${added(summary)}`;
}

function told(summary, fact) {
  const value = toldOf(summary, fact);
  return value && html`<p><span dir="auto" lang="en">${value}</span> <small>${words.summary.told}</small></p>`;
}

/** What the rep has found out beside the talk, as in the debrief. */
function added({ told: facts, nextTalk }) {
  const placed = nextTalk ? [...PLACED, 'follow-up'] : PLACED;
  const others = (facts ?? []).filter(({ fact }) => !placed.includes(fact));
  return others.length ? section(words.summary.added, [html`<dl>${others.map(({ fact, value }) => html`<dt>${wordFor(words.customer.facts, fact)}</dt>
    <dd dir="auto" lang="en">${factInWords(fact, value)}</dd>`)}</dl>`]) : '';
}

function section(title, parts) {
  const filled = parts.filter(Boolean);
  return html`<section><h2>${title}</h2>${filled.length ? filled : html`<p class="none">${words.summary.none}</p>`}</section>`;
}

function list(heard, inWords) {
  if (!heard?.length) return undefined;
  return html`<ul>${heard.map((each) => html`<li>${head(inWords(each))}${each.corrected ? '' : html`<q lang="en">${each.quote}</q>`}
    <a href="#line-${each.seq}">${words.summary.line(each.seq)}</a></li>`)}</ul>`;
}

function head(word) {
  return word ? html`<b>${word}</b> ` : '';
}

function remedy({ type, amount, deadline, status }) {
  return [[wordFor(words.remedies, type), amount].filter(Boolean).join(' '), deadline, wordFor(words.status, status)].filter(Boolean).join(', ');
}

function promise({ what, when, due }) {
  return [what, due ? dayAndTime(due) : (when ?? words.known.noTime)].join(', ');
}
