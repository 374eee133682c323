import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { intake } from './operations.ts';

export const handler = createFunction(intake, cloudPlatform(process.env));
