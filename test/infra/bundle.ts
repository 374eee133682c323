import { buildSync, type BuildOptions } from 'esbuild';
import type { FunctionName } from '../../infra/functions.ts';

/** As the API stack has it. */
const LIKE_THE_STACK = {
  ...{ bundle: true, minify: true, platform: 'node', format: 'esm', target: 'node24' },
  mainFields: ['module', 'main'],
  external: ['ini', 'sso', 'process', 'web-identity'].map((way) => `@aws-sdk/credential-provider-${way}`),
} as const satisfies BuildOptions;

/** How large a function is when it is bundled. */
export function bundledBytes(name: FunctionName): number {
  const entryPoints = [`functions/${name}/lambda.ts`];
  const { outputFiles } = buildSync({ ...LIKE_THE_STACK, entryPoints, write: false });
  return outputFiles[0]?.contents.length ?? Infinity;
}

/** Bundles part of a function into a file, as it is within the function. */
export function bundleInto(file: string, entryPoint: string): void {
  buildSync({ ...LIKE_THE_STACK, entryPoints: [entryPoint], outfile: file });
}
