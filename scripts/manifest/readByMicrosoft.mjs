import officeAddinManifest from 'office-addin-manifest';

/** Reads the file with Microsoft's own package, as their tools do, and says what it did not find. It only reads: no network. */
export async function readByMicrosoft(file) {
  const { OfficeAddinManifest } = officeAddinManifest;
  const read = await OfficeAddinManifest.readManifestFile(file);
  const wanted = { ...read, sourceLocation: read.defaultSettings?.sourceLocation, host: read.hosts?.[0] };
  return ['id', 'version', 'defaultLocale', 'displayName', 'officeAppType', 'permissions', 'host', 'sourceLocation']
    .filter((key) => !wanted[key])
    .map((key) => `office-addin-manifest finds no ${key}.`);
}
