// test/architecture/dependencies.test.ts turns each rule into a test: the name is its sentence, the comment its reason.
// To see a rule at work by hand: npx depcruise domain functions

const EDGE = '^functions/(http/|[^/]+/lambda[.]ts$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-imports-only-domain',
      comment: 'The rules must be readable, testable and provable without AWS, a clock or a package.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { pathNot: '^domain/' },
    },
    {
      name: 'events-import-nothing-above-the-domain',
      comment: 'An event is a promise to the outside and must not change because a function did.',
      severity: 'error',
      from: { path: '^events/' },
      to: { path: '^(functions|local|infra|console|test)/' },
    },
    {
      name: 'functions-import-nothing-above-them',
      comment:
        'What is deployed must not carry the local run, the stacks, the web page or the tests with it.',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(local|infra|console|test)/' },
    },
    {
      name: 'the-local-run-imports-no-stacks-page-or-tests',
      comment: 'The local run is the functions on another engine; it needs nothing that surrounds them.',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^(infra|console|test)/' },
    },
    {
      name: 'infra-imports-no-run-time-code',
      comment: 'A stack names entry files by path, so that deploying never runs what it deploys.',
      severity: 'error',
      from: { path: '^infra/' },
      to: { path: '^(domain|events|functions|local|console|test)/' },
    },
    {
      name: 'console-imports-only-events-and-wire-types',
      comment: 'The web page talks HTTP and must be replaceable by anyone else’s.',
      severity: 'error',
      from: { path: '^console/' },
      to: { path: '^(domain|functions|local|infra|test)/', pathNot: '^functions/http/' },
    },
    {
      name: 'console-takes-only-types-from-the-functions',
      comment: 'A page that bundles server code ships it to every browser.',
      severity: 'error',
      from: { path: '^console/' },
      to: { path: '^functions/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-store-and-the-local-run-know-dynamodb',
      comment:
        'Conditions, keys and cancellation reasons are easy to get wrong and are got right in one place.',
      severity: 'error',
      from: { path: '^(domain|events|functions|infra|console)/', pathNot: '^functions/store/' },
      to: { path: '@aws-sdk/[^/]*dynamodb' },
    },
    {
      name: 'only-files-and-packs-know-s3-and-only-the-queue-knows-sqs',
      comment:
        'A function hands over files and work in our own words, and carries no client that it does not use.',
      severity: 'error',
      from: {
        path: '^(domain|events|functions|infra|console|local)/',
        pathNot: '^functions/(files/|queue/|exports/s3-)',
      },
      to: { path: '@aws-sdk/client-(s3|sqs)' },
    },
    {
      name: 'only-the-edge-and-the-local-run-know-api-gateway',
      comment:
        'A handler reads requests and gives answers in our own words, and can be called from anywhere.',
      severity: 'error',
      from: { path: '^(domain|events|functions|console)/', pathNot: EDGE },
      to: { path: '(aws-lambda|@middy)(/|$)' },
    },
    {
      name: 'only-the-documentation-imports-the-contract',
      comment: 'A function that moves money must not carry, nor start up with, the shapes of every answer.',
      severity: 'error',
      from: {
        path: '^(domain|events|functions|infra|local)/',
        pathNot: '^functions/(contract|documentation)/',
      },
      to: { path: '^functions/contract/' },
    },
    {
      name: 'the-verifier-shares-no-code-with-what-it-verifies',
      comment: 'What is computed twice by the same code is wrong twice, and found by nobody.',
      severity: 'error',
      from: { path: '^verifier/' },
      to: { pathNot: '^(verifier/|node:)', dependencyTypesNot: ['core'] },
    },
    {
      name: 'nothing-that-runs-imports-the-verifier',
      comment: 'The platform cannot vouch for itself with the means by which others check it.',
      severity: 'error',
      from: { path: '^(domain|events|functions|infra|local|console)/' },
      to: { path: '^verifier/' },
    },
    {
      name: 'run-time-code-needs-no-development-package',
      comment: 'A bundle must hold only what is pinned, reviewed and updated as a dependency.',
      severity: 'error',
      from: { path: '^(domain|events|functions)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'every-import-leads-somewhere',
      comment: 'An import that cannot be followed is one that no other rule here can judge.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'nothing-imports-itself-in-a-circle',
      comment: 'Files in a circle can be understood, tested and moved only together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-file-stands-alone',
      comment: 'A file that imports nothing and that nothing imports does nothing.',
      severity: 'error',
      from: { orphan: true },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types are arrows too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types'],
    },
  },
};
