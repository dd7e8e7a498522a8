import '../elements/audit-desk.js';
import { Api } from '../models/api.js';
import { AuditBook } from '../models/audit-book.js';
import { openPage } from './open.js';

openPage('audit-desk', new AuditBook(new Api()));
