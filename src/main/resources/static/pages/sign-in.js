import { words } from '../words/words.js';

// The page is whole without a script, in English; its words in the reader's language come from the message file.
for (const element of document.querySelectorAll('[data-word]')) element.textContent = words.signIn[element.dataset.word];
document.title = `${words.signIn.title} · ${words.product}`;

// A demonstration user's name is their password: one press signs them in.
for (const button of document.querySelectorAll('[data-user]')) {
  button.addEventListener('click', () => {
    const form = document.querySelector('form');
    form.username.value = form.password.value = button.dataset.user;
    form.requestSubmit();
  });
}

// Who mistyped the password need not type the name again.
const NAME = 'makegood.sign-in.name';
const form = document.querySelector('form');
const refused = document.querySelector('[data-word=wrong]');
const tried = sessionStorage.getItem(NAME);
if (refused && tried) {
  form.username.value = tried;
  form.password.focus();
}
sessionStorage.removeItem(NAME);
form.addEventListener('submit', () => sessionStorage.setItem(NAME, form.username.value));
