export const TEMPLATE_ADDRESS = 'https://localhost:3000';

/** The template with the address of the host and the version of package.json in it. */
export function makeManifest(template, url, version) {
  const escaped = url.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  return template
    .replaceAll(TEMPLATE_ADDRESS, () => escaped)
    .replace(/<!-- The template:.*?-->\n/s, '')
    .replace(/<Version>.*?<\/Version>/, `<Version>${fourParts(version)}</Version>`);
}

/** 1.2.3 → 1.2.3.0: Office compares four numbers and knows no 1.2.3-beta. */
function fourParts(version) {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) throw new Error(`version ${version} of package.json is not three numbers`);
  return `${version}.0`;
}
