import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { simulation } from './operations.ts';

export const handler = createFunction(simulation, cloudPlatform(process.env));
