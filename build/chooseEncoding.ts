/** The packings that the build writes beside each text file, the smallest first, and the endings of their files. */
const PACKINGS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

export type Packing = (typeof PACKINGS)[number];

/** `br;q=0` refuses what it names. */
function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}

/** The first packing that a reader accepts and that is there; null for the file as it is. */
export function chooseEncoding(acceptEncoding: string, isThere: (ending: string) => boolean): Packing | null {
  return (
    PACKINGS.find(({ encoding, ending }) => accepts(acceptEncoding, encoding) && isThere(ending)) ?? null
  );
}
