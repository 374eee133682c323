import { WORKING_YEAR_2025 } from './working-year-2025.ts';
import { WORKING_YEAR_2026 } from './working-year-2026.ts';
import type { WorkingYear } from './working-year.ts';

/** The arrangements that the platform comes with; what managers maintain goes before them. */
export const SHIPPED_YEARS: readonly WorkingYear[] = [WORKING_YEAR_2025, WORKING_YEAR_2026];
