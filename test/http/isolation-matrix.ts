import { ROLES, type Role } from '../../domain/access/role.ts';
import type { OperationName } from '../../functions/http/operations.ts';
import { documentIn, operationsOf } from '../contract/document.ts';
import { SENT, type InstitutionOperation } from './isolation-owned.ts';

/** Whose thing an operation names: the caller's, another institution's, or nobody's in particular. */
type Target = 'own' | 'other' | 'any';

/** What somebody meets who calls: they are let in, it is not theirs to do, or there is no such thing for them. */
type Expected = 'let in' | 'forbidden' | 'not there';

export type Cell = {
  readonly operation: OperationName;
  readonly method: string;
  readonly path: string;
  readonly role: Role;
  readonly target: Target;
  readonly expected: Expected;
};

/** Every operation of the published contract × every role × own, where there is own, and other. */
export const CELLS: readonly Cell[] = operationsOf(documentIn('en')).flatMap(
  ({ method, path, operation }) => {
    const name = operation.operationId as OperationName;
    const allowed = operation['x-roles'];
    return ROLES.flatMap((role): Cell[] => {
      const cell = { operation: name, method, path, role };
      const isLetIn = allowed === undefined || allowed.includes(role);
      if (!isInstitutional(role) || !namesOwned(name)) {
        return [{ ...cell, target: 'any', expected: isLetIn ? 'let in' : 'forbidden' }];
      }
      return [
        { ...cell, target: 'other', expected: isLetIn ? 'not there' : 'forbidden' },
        { ...cell, target: 'own', expected: isLetIn ? 'let in' : 'forbidden' },
      ];
    });
  },
);

function isInstitutional(role: Role): boolean {
  return role === 'bank' || role === 'fund';
}

function namesOwned(name: OperationName): boolean {
  return name in SENT && SENT[name as InstitutionOperation] !== null;
}
