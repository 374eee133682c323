/** Where tokens are given; together with the issuer itself, whom an assertion may name as its audience. */
export function tokenEndpointOf(issuer: string): string {
  return `${issuer}/oauth/token`;
}
