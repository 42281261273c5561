import { browserTexts } from '../hosts/browser/browserTexts.ts';
import { associateCommands } from '../hosts/excel/commands.ts';
import { missingSupport } from '../hosts/excel/missingSupport.ts';
import { openExcel } from '../hosts/excel/openExcel.ts';
import { showMessage } from '../hosts/excel/showMessage.ts';
import { officeLanguage, storagePartition } from '../hosts/excel/surroundings.ts';
import { workbookIdentity } from '../hosts/excel/workbookIdentity.ts';
import { mailbox } from '../mailbox/mailbox.ts';
import { breathing } from './breathing.ts';
import { handOver } from './handOver.ts';
import { ribbonCommands } from './ribbonCommands.ts';
import { tellPerson, type Teller } from './tellPerson.ts';

const teller: Teller = {
  box: mailbox(browserTexts(storagePartition), () => Date.now()),
  show: showMessage,
  identity: workbookIdentity,
  wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
};

associateCommands(
  ribbonCommands({
    open: openExcel,
    missing: missingSupport,
    language: officeLanguage,
    // The day by the clock of this computer; Swedish dates are written 2020-12-31.
    today: () => new Date().toLocaleDateString('sv-SE'),
    tell: (said) => tellPerson(said, teller),
    wrote: async () => void teller.box.leave('written', '', await workbookIdentity()),
    handOver: (asked) => handOver(asked, teller),
    breathe: breathing(),
    now: () => performance.now(),
  }),
);
