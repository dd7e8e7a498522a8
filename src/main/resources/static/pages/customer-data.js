import '../elements/customer-data.js';
import { Api } from '../models/api.js';
import { CustomerData } from '../models/customer-data.js';
import { openPage } from './open.js';

openPage('customer-data', new CustomerData(new Api()));
