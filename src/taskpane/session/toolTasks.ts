// What is done now and then, fetched when it is first asked for: the pane opens sooner without it.
export { inspectResults, verifyResults } from './lookOver.ts';
export { prepareSheets } from './prepareSheets.ts';
export { sealResults, undoSeal } from './sealResults.ts';
