import { KMSClient } from '@aws-sdk/client-kms';
import { cloudPlatform, required } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { kmsSigner } from './kms-signer.ts';
import { identity } from './operations.ts';

const signer = kmsSigner(new KMSClient({}), required(process.env, 'TOKEN_KEY_ID'));

export const handler = createFunction(identity(signer), cloudPlatform(process.env));
