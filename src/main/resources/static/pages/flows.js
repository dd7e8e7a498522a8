import '../elements/flow-desk.js';
import { Api } from '../models/api.js';
import { FlowBook } from '../models/flow-book.js';

const book = new FlowBook(new Api(), {
  drafts: sessionStorage,
  visit: (flow) => history.replaceState(null, '', `?flow=${encodeURIComponent(flow)}`),
});
book.addEventListener('change', () => (document.title = book.title));
const desk = document.createElement('flow-desk');
desk.book = book;
document.querySelector('main').replaceChildren(desk);
addEventListener('focus', () => book.lookAgain());
book.open(new URLSearchParams(location.search).get('flow'));
