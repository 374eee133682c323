const CODINGS_MAX = 20;

/** Whether a reader takes a body that is packed with gzip (RFC 9110, 12.5.3). */
export function acceptsGzip(header: string | undefined): boolean {
  return (header ?? '')
    .toLowerCase()
    .split(',')
    .slice(0, CODINGS_MAX)
    .some((coding) => /^\s*(gzip|\*)\s*(;\s*q=(0\.\d*[1-9]\d*|1(\.0*)?)\s*)?$/.test(coding));
}
