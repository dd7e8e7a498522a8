import '../elements/rule-desk.js';
import { Api } from '../models/api.js';
import { RuleBook } from '../models/rule-book.js';

const book = new RuleBook(new Api(), (query) => history.pushState(null, '', `?${query}`));
book.addEventListener('change', () => (document.title = book.title));
const desk = document.createElement('rule-desk');
desk.book = book;
document.querySelector('main').replaceChildren(desk);
book.open(new URLSearchParams(location.search));
addEventListener('popstate', () => book.open(new URLSearchParams(location.search)));
