import { Api } from './api.js';

let asked;

/** Who is signed in at this page: asked once, and again where no answer came. */
export function me() {
  asked ??= new Api().get('/api/me').catch((problem) => {
    asked = undefined;
    throw problem;
  });
  return asked;
}
