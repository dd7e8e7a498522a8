import '../elements/account-desk.js';
import { Account } from '../models/account.js';
import { Api } from '../models/api.js';
import { openPage } from './open.js';

openPage('account-desk', new Account(new Api()));
