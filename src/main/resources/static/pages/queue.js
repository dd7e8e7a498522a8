import '../elements/queue-desk.js';
import { Api } from '../models/api.js';
import { WorkQueue } from '../models/work-queue.js';
import { words } from '../words/words.js';

const queue = new WorkQueue(new Api());
document.title = `${words.queue.title} · ${words.product}`;
const desk = document.createElement('queue-desk');
desk.queue = queue;
document.querySelector('main').replaceChildren(desk);
queue.open();
