import { words } from '../words/words.js';

/** A step by its purpose: the common interrupts have their own words, others those of their move. */
export function stepTitle({ step, move }) {
  return words.interrupts[step] ?? words.moves[move] ?? words.doThis;
}
