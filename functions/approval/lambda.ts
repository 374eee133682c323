import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { approval } from './operations.ts';

export const handler = createFunction(approval, cloudPlatform(process.env));
