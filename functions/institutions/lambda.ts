import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { institutions } from './operations.ts';

export const handler = createFunction(institutions, cloudPlatform(process.env));
