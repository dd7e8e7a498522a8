import { Api } from './api.js';

let asked;

/** Who is signed in at this page, asked once. */
export function me() {
  asked ??= new Api().get('/api/me');
  return asked;
}
