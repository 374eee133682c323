import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { events } from './operations.ts';

export const handler = createFunction(events, cloudPlatform(process.env));
