import { words } from '../words/words.js';

// The page is whole without a script, in English.
for (const element of document.querySelectorAll('[data-word]')) element.textContent = words.nowhere[element.dataset.word];
document.title = `${words.nowhere.short} · ${words.product}`;
