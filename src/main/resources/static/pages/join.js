import '../elements/join-desk.js';
import { Api } from '../models/api.js';
import { Joining } from '../models/joining.js';
import { openPage } from './open.js';

// The secret stands behind the hash, which no browser sends: it comes into no log.
openPage('join-desk', new Joining(new Api(), location.hash.slice(1)));
