/** Numbers one behind the other in bytes, of which only as many are held as were put. */
export interface PackedBytes {
  /** Where the next number will stand. */
  place(): number;
  /** A whole number from 0 up to 268,435,455: seven bits a byte, the lowest first. */
  putWhole(value: number): void;
  putNumber(value: number): void;
  /** Reads on from a place, in the order in which numbers were put. */
  from(place: number): { readonly whole: () => number; readonly number: () => number };
}

const CHUNK_BITS = 18;
const CHUNK = 1 << CHUNK_BITS;

export function packedBytes(): PackedBytes {
  const chunks: Uint8Array[] = [];
  const eight = new DataView(new ArrayBuffer(8));
  let length = 0;

  const put = (byte: number): void => {
    const within = length & (CHUNK - 1);
    if (within === 0) chunks.push(new Uint8Array(CHUNK));
    (chunks.at(-1) as Uint8Array)[within] = byte;
    length++;
  };

  return {
    place: () => length,
    putWhole(value) {
      let rest = value;
      for (; rest > 0x7f; rest >>>= 7) put((rest & 0x7f) | 0x80);
      put(rest);
    },
    putNumber(value) {
      eight.setFloat64(0, value);
      for (let i = 0; i < 8; i++) put(eight.getUint8(i));
    },
    from(start) {
      let at = start;
      const next = (): number => {
        const byte = chunks[at >>> CHUNK_BITS]?.[at & (CHUNK - 1)];
        if (byte === undefined) throw new RangeError(`no byte at ${at} of ${length}`);
        at++;
        return byte;
      };
      return {
        whole() {
          let [value, shift] = [0, 0];
          for (;;) {
            const byte = next();
            value |= (byte & 0x7f) << shift;
            if (byte < 0x80) return value;
            shift += 7;
          }
        },
        number() {
          for (let i = 0; i < 8; i++) eight.setUint8(i, next());
          return eight.getFloat64(0);
        },
      };
    },
  };
}
