import '../elements/live-desk.js';
import { Api } from '../models/api.js';
import { LiveBoard } from '../models/live-board.js';
import { words } from '../words/words.js';

const lineUrl = new URL('/ws', location.href);
lineUrl.protocol = lineUrl.protocol.replace('http', 'ws');

const board = new LiveBoard(new Api(), lineUrl.href, (query) => history.replaceState(null, '', query));
board.addEventListener('change', () => (document.title = `${board.attention ? `(${board.attention}) ` : ''}${words.live.title} · ${words.product}`));
const desk = document.createElement('live-desk');
desk.board = board;
document.querySelector('main').replaceChildren(desk);
board.open(new URLSearchParams(location.search).get('call'));

addEventListener('online', () => board.hurry());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && board.hurry());
