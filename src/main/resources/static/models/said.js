import { language } from '../words/words.js';

/** The server speaks English; for each other language of the pages a file of its sentences stands beside the words. */
const own = language === 'en' ? { said: {}, added: {}, findings: {} } : await import(`../words/said-${language}.js`);

const SENTENCES = patterns(own.said, (body) => `^${body}$`);
const ADDED = patterns(own.added, (body) => ` ${body}$`);

/** The sentences of a summary in the reader's language; undefined where the server's own are in it. */
export const { sentences } = own;

/** What a finding is called in the reader's language; nothing where its message says so itself. */
export function findingWords(code) {
  return own.findings[code];
}

/** A sentence of the server's own in the reader's language; any other text as it is. */
export function said(text) {
  return told(SENTENCES, text) ?? text;
}

/** The why of a step: what its flow says, in the flow's language, and what the coach has added, in the reader's. */
export function whyOf(why) {
  const added = [];
  for (let rest = why ?? ''; ; ) {
    // The last one first: what stands before it may have been added too.
    const found = matches(ADDED, rest).sort((one, other) => other.at - one.at)[0];
    if (!found) return { why: rest, added: added.join(' ') };
    added.unshift(found.text);
    rest = rest.slice(0, found.at);
  }
}

function told(among, text) {
  return text ? matches(among, text)[0]?.text : undefined;
}

/** A value may be a sentence too: `Did you mean "two-questions"? Flows: …` */
function matches(among, text) {
  return among.flatMap(({ pattern, words }) => {
    const found = pattern.exec(text);
    return found ? [{ at: found.index, text: words.replace(/\{(\d)\}/g, (_, which) => said(found[Number(which) + 1])) }] : [];
  });
}

/** Those with the most words of their own first: they say more. */
function patterns(translations, whole) {
  return Object.entries(translations)
    .sort(([one], [other]) => other.length - one.length)
    .map(([english, words]) => ({ pattern: new RegExp(whole(english.split('{}').map(escaped).join('(.*?)')), 's'), words }));
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
