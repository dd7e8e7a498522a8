import { Sentence } from './sentence.js';
import { language } from '../words/words.js';

/** The server speaks English; for each other language of the pages a file of its sentences stands beside the words. */
const own = language === 'en' ? { said: {}, noted: {}, added: {}, findings: {} } : await import(`../words/said-${language}.js`);

/** A sentence may have another as its value, and that one a third: `There is no flow "two". Did you mean "two-questions"? Flows: …` */
const DEEPEST = 3;

const SAID = sentencesOf(own.said);
const NOTED = sentencesOf(own.noted);
const ADDED = sentencesOf(own.added);

/** The sentences of a summary in the reader's language; undefined where the server's own are in it. */
export const { sentences } = own;

/** What a finding is called in the reader's language; nothing where its message says so itself. */
export function findingWords(code) {
  return own.findings[code];
}

/** A sentence of the server's own in the reader's language; any other text as it is. */
export function said(text) {
  return text ? inWords(SAID, text, DEEPEST) : text;
}

/** A note: in the reader's language where the server wrote it, otherwise as somebody did. */
export function noted(text) {
  return inWords(NOTED, text, 1);
}

/** The why of a step: what its flow says, in the flow's language, and what the coach has added, in the reader's. */
export function whyOf(why) {
  const added = [];
  for (let rest = why ?? ''; ; ) {
    // The last one first: what stands before it may have been added too.
    const found = lastOf(rest);
    if (!found) return { why: rest, added: added.join(' ') };
    added.unshift(filled(found.words, found.values));
    rest = rest.slice(0, found.at);
  }
}

function lastOf(text) {
  return ADDED.flatMap(({ sentence, words }) => {
    const found = sentence.endOf(text);
    return found ? [{ ...found, words }] : [];
  }).sort((one, other) => other.at - one.at)[0];
}

/** @param deep how many sentences may stand in each other */
function inWords(among, text, deep) {
  if (deep === 0) return text;
  for (const { sentence, words } of among) {
    const values = sentence.valuesIn(text);
    if (values) return filled(words, values.map((value) => inWords(among, value, deep - 1)));
  }
  return text;
}

function filled(words, values) {
  return words.replace(/\{(\d)\}/g, (_, which) => values[which]);
}

/** Those with the most words of their own first: they say more. */
function sentencesOf(translations) {
  return Object.entries(translations)
    .map(([english, words]) => ({ sentence: new Sentence(english), words }))
    .sort((one, other) => other.sentence.length - one.sentence.length);
}
