import '../elements/why-desk.js';
import { Api } from '../models/api.js';
import { WhyBook } from '../models/why-book.js';
import { words } from '../words/words.js';

const book = new WhyBook(new Api(), (query) => history.pushState(null, '', `?${query}`));
document.title = `${words.why.title} · ${words.product}`;
const desk = document.createElement('why-desk');
desk.book = book;
document.querySelector('main').replaceChildren(desk);
book.open(new URLSearchParams(location.search));
addEventListener('popstate', () => book.open(new URLSearchParams(location.search)));
