const LOOKED_AT = 1024;

/** True for HTML and for MHTML (`MIME-Version:`), which web systems like to hand out under the name .xlsx. */
export function isWebPage(bytes: Uint8Array): boolean {
  // Latin letters read the same byte by byte in every code page, and in UTF-16 once the zeros are gone.
  const start = Array.from(
    bytes.subarray(0, LOOKED_AT).filter((byte) => byte !== 0),
    (byte) => String.fromCharCode(byte),
  )
    .join('')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/^(?:\s|<\?xml[^>]*>|<!--[^]*?-->)+/, '');
  return /^(?:<!doctype\s+html|<(?:html|head|body|table|meta|style|script|div)[\s>]|mime-version:)/i.test(start);
}
