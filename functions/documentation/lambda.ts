import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { documentation } from './operations.ts';

export const handler = createFunction(documentation, cloudPlatform(process.env));
