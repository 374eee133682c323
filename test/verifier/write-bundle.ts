import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PAGE_PATH, SCRIPT_PATH, verifierPage, verifierScript } from './bundle.ts';

mkdirSync(dirname(SCRIPT_PATH), { recursive: true });
writeFileSync(SCRIPT_PATH, verifierScript());
writeFileSync(PAGE_PATH, verifierPage());
