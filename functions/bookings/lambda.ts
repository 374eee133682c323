import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { bookings } from './operations.ts';

export const handler = createFunction(bookings, cloudPlatform(process.env));
