import '../elements/import-desk.js';
import { Api } from '../models/api.js';
import { CallImport } from '../models/call-import.js';
import { words } from '../words/words.js';

const desk = document.createElement('import-desk');
desk.imports = new CallImport(new Api());
document.title = `${words.imports.title} · ${words.product}`;
document.querySelector('main').replaceChildren(desk);
desk.imports.open();
