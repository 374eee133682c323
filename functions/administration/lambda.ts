import { cloudPlatform } from '../http/cloud-platform.ts';
import { createFunction } from '../http/create-function.ts';
import { administration } from './operations.ts';

const { OPERATOR_ISSUER = '' } = process.env;
const operatorIssuer = OPERATOR_ISSUER === '' ? null : OPERATOR_ISSUER;

export const handler = createFunction(administration(operatorIssuer), cloudPlatform(process.env));
