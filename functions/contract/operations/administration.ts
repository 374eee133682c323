import { retireRequest, revokeRequest as revokeClientRequest } from '../../administration/change-client.ts';
import {
  revokeRequest as revokePrincipalRequest,
  rolesRequest,
} from '../../administration/change-principal.ts';
import { keyRequest } from '../../administration/client-key-request.ts';
import { clientRequest } from '../../administration/register-client.ts';
import { principalRequest } from '../../administration/register-principal.ts';
import type { OperationName } from '../../http/operations.ts';
import { clientAnswer, principalAnswer } from '../answers/access.ts';
import { created, listed, ok, type OperationContract } from '../operation-contract.ts';
import { PAGE, RECORDED } from '../query-parameters.ts';

const CLIENT_CHANGE = [
  'client.not-found',
  'client.revoked',
  'access.own',
  'access.too-many-changes',
] as const;

const PRINCIPAL_CHANGE = [
  'principal.not-found',
  'principal.revoked',
  'access.own',
  'access.too-many-changes',
] as const;

export const ADMINISTRATION_CONTRACTS = {
  registerClient: {
    tag: 'administration',
    summary: { zh: '登记机构的客户端', en: 'Register a client of an institution' },
    body: clientRequest,
    answer: created(clientAnswer),
    problems: ['institution.not-found'],
  },
  listClients: {
    tag: 'administration',
    summary: { zh: '客户端列表', en: 'List clients' },
    query: { ...RECORDED, ...PAGE },
    answer: listed('ClientList', clientAnswer),
    problems: [],
  },
  readClient: {
    tag: 'administration',
    summary: { zh: '查询客户端', en: 'Read a client' },
    answer: ok(clientAnswer),
    problems: ['client.not-found'],
  },
  addClientKey: {
    tag: 'administration',
    summary: { zh: '登记客户端的公钥', en: 'Give a client a public key' },
    body: keyRequest,
    answer: ok(clientAnswer),
    problems: [...CLIENT_CHANGE, 'client.key-exists'],
  },
  retireClientKey: {
    tag: 'administration',
    summary: { zh: '停用客户端的公钥', en: 'Retire a key of a client' },
    body: retireRequest,
    answer: ok(clientAnswer),
    problems: [...CLIENT_CHANGE, 'client.key-not-found', 'client.key-retired'],
  },
  revokeClient: {
    tag: 'administration',
    summary: { zh: '撤销客户端', en: 'Revoke a client for good' },
    body: revokeClientRequest,
    answer: ok(clientAnswer),
    problems: CLIENT_CHANGE,
  },
  registerPrincipal: {
    tag: 'administration',
    summary: { zh: '登记人员及其岗位', en: 'Register a person and their roles' },
    body: principalRequest,
    answer: created(principalAnswer),
    problems: ['access.own', 'principal.already-registered', 'principal.roles-conflict'],
  },
  listPrincipals: {
    tag: 'administration',
    summary: { zh: '人员列表', en: 'List the people' },
    query: { ...RECORDED, ...PAGE },
    answer: listed('PrincipalList', principalAnswer),
    problems: [],
  },
  readPrincipal: {
    tag: 'administration',
    summary: { zh: '查询人员', en: 'Read a principal' },
    answer: ok(principalAnswer),
    problems: ['principal.not-found'],
  },
  changeRoles: {
    tag: 'administration',
    summary: { zh: '变更岗位', en: 'Change the roles of a person' },
    body: rolesRequest,
    answer: ok(principalAnswer),
    problems: [...PRINCIPAL_CHANGE, 'principal.roles-conflict'],
  },
  revokePrincipal: {
    tag: 'administration',
    summary: { zh: '撤销人员的访问', en: 'Revoke a person’s access for good' },
    body: revokePrincipalRequest,
    answer: ok(principalAnswer),
    problems: PRINCIPAL_CHANGE,
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
