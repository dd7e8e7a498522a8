import '../elements/calls-desk.js';
import { Api } from '../models/api.js';
import { CallList } from '../models/call-list.js';

const list = new CallList(new Api(), (query) => history.pushState(null, '', query ? `?${query}` : location.pathname));
list.addEventListener('change', () => (document.title = list.title));
const desk = document.createElement('calls-desk');
desk.list = list;
document.querySelector('main').replaceChildren(desk);
list.open(new URLSearchParams(location.search));
addEventListener('popstate', () => list.open(new URLSearchParams(location.search)));
