/** Where the add-in will be hosted, without a slash at its end, or what is wrong with the address. */
export function readAddress(value = 'https://localhost:3000') {
  const refuse = (why) => ({ problem: `url must be an https address such as https://host/path, and ${why}.` });
  // `--env url` without a value gives true.
  if (typeof value !== 'string') return refuse('none is given');
  if (!URL.canParse(value)) return refuse(`“${value}” is none`);
  const address = new URL(value);
  if (address.protocol !== 'https:') return refuse(`“${value}” is not https, which Excel on the web asks for`);
  if (address.username || address.password) return refuse('this one has a name or a password in it');
  if (/[?#]/.test(value)) return refuse(`“${value}” has a query or a fragment: no file can lie below it`);
  return { url: address.href.replace(/\/+$/, '') };
}
