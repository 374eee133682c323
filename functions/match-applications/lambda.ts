import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { matchApplications } from './operations.ts';

export const handler = createFunction(matchApplications, cloudPlatform(process.env));
