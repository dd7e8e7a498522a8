import { language, wordFor } from '../words/words.js';

/** Files name flows and steps in English; for each other language of the pages a file says how those that come along are called. */
const own = language === 'en' ? { flows: {}, steps: {}, rules: {}, scorecards: {} } : await import(`../words/names-${language}.js`);

/** What a flow is called in the reader's language; a manager's own flow by its name in its file. */
export function flowName(flow) {
  return wordFor(own.flows, flow);
}

/** What a step, or an interrupt, is called. */
export function stepName(step) {
  return wordFor(own.steps, step);
}

/** What a rule of the phrasebook is called; in English as its file. */
export function ruleName(rule) {
  return own.rules[rule] ?? rule;
}

/** What a scorecard says, in the reader's language where it came along. */
export function scoreText(text) {
  return own.scorecards[text] ?? text;
}
