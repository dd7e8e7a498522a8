import '../elements/people-desk.js';
import { Api } from '../models/api.js';
import { Staff } from '../models/staff.js';
import { openPage } from './open.js';

openPage('people-desk', new Staff(new Api()));
