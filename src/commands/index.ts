import { associateCommands } from '../hosts/excel/commands.ts';
import { missingSupport } from '../hosts/excel/missingSupport.ts';
import { openExcel } from '../hosts/excel/openExcel.ts';
import { officeLanguage } from '../hosts/excel/surroundings.ts';
import { tell } from '../hosts/excel/tell.ts';
import { breathing } from './breathing.ts';
import { ribbonCommands } from './ribbonCommands.ts';

associateCommands(
  ribbonCommands({
    open: openExcel,
    missing: missingSupport,
    language: officeLanguage,
    // The day by the clock of this computer; Swedish dates are written 2020-12-31.
    today: () => new Date().toLocaleDateString('sv-SE'),
    tell,
    breathe: breathing(),
  }),
);
