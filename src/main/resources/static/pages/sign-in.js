// A demonstration user's name is their password: one press signs them in.
for (const button of document.querySelectorAll('[data-user]')) {
  button.addEventListener('click', () => {
    const form = document.querySelector('form');
    form.username.value = form.password.value = button.dataset.user;
    form.requestSubmit();
  });
}
