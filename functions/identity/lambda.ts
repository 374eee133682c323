import { cloudPlatform, required } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { realNow } from '../http/real-now.ts';
import { openKms } from './kms-client.ts';
import { kmsSigner, readKmsKeys } from './kms-signer.ts';
import { operatorIssuer, readOperatorSettings } from './operator-issuer.ts';
import { identity } from './operations.ts';

const platform = cloudPlatform(process.env);
const keys = readKmsKeys(required(process.env, 'TOKEN_KEYS'));
const operators = readOperatorSettings(process.env);

export const handler = createFunction(
  identity({
    signer: kmsSigner(openKms(), keys, () => realNow(platform)),
    acceptsSecrets: false,
    operators: operators === null ? null : operatorIssuer(operators),
  }),
  platform,
);
