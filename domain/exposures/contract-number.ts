/**
 * A contract number as it is compared: full-width and half-width, upper and lower case, and spaces around it make no
 * other contract. What was filed keeps the number as it was written.
 */
export function comparableContractNo(contractNo: string): string {
  return contractNo.normalize('NFKC').trim().toUpperCase();
}
