import { Api } from './api.js';

let names = new Map();
let asked;

/** Tells `known` once it is known what people are called. */
export const calling = new EventTarget();

/** Asks once what people are called; where no answer comes, the names they sign in with stand. */
export function learnNames(api = new Api()) {
  asked ??= api.get('/api/names').then(
    (found) => {
      names = new Map(Object.entries(found));
      if (names.size) calling.dispatchEvent(new Event('known'));
    },
    () => {},
  );
  return asked;
}

/** What somebody is called. @param person the name they sign in with */
export function called(person) {
  learnNames();
  return names.get(person) ?? person;
}
