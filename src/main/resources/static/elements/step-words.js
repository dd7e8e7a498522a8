import { wordFor, words } from '../words/words.js';

/** A step or an interrupt in the method's words. */
export function stepTitle(step, group) {
  if (step.do) return words.flows.offThePhone;
  if (group == null && words.interrupts[step.step]) return words.interrupts[step.step];
  return wordFor(words.moves, step.move);
}
