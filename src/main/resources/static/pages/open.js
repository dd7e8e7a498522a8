import { words } from '../words/words.js';

/** Puts an element with its model on the page, and has the model fetch what it needs. */
export function openPage(tag, model) {
  const desk = document.createElement(tag);
  desk.model = model;
  document.title = `${model.title} · ${words.product}`;
  document.querySelector('main').replaceChildren(desk);
  model.open();
}
