import { bracketFormula, doneFormula, saysDone } from '../../src/rules/progress.ts';
import { hasOffice, recalculateAll } from '../formulas/officeRun.ts';
import { formula, shown, tableWorkbook } from './tableWorkbook.ts';
