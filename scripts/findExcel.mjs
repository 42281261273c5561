const BY_HAND = 'npm run build -- --env url=https://host/path makes what to host, and docs/excel-install.md says how it gets into Excel.';

/** Why Excel cannot be started on this computer, or nothing. `exists`: is there this path · `runs`: does this command end with 0. */
export function findExcel(platform, exists, runs) {
  if (platform === 'darwin') {
    return exists('/Applications/Microsoft Excel.app')
      ? undefined
      : `There is no Microsoft Excel among the applications of this Mac. ${BY_HAND}`;
  }
  if (platform === 'win32') {
    const key = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';
    return runs('reg', ['query', key]) ? undefined : `Windows knows of no Excel on this computer. ${BY_HAND}`;
  }
  return `Excel runs on Windows and Mac, not on ${platform}. ${BY_HAND}`;
}
