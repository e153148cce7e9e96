/** Files that a page hands to its reader. */

export interface Downloads {
  /** Each file, in order; its text with the mark before it, if there is one. */
  readonly files: { name: string; type: string; text: Promise<string> }[];
  restore(): void;
}

/** Takes what is handed over, so that nothing is really saved. */
export function takeDownloads(): Downloads {
  const blobs = new Map<string, Blob>();
  const files: Downloads['files'] = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href);
    if (blob) files.push({ name: this.download, type: blob.type, text: textOf(blob) });
  };
  return {
    files,
    restore: () => {
      URL.createObjectURL = createObjectURL;
      Object.defineProperty(HTMLAnchorElement.prototype, 'click', click);
    },
  };
}

/** `blob.text()` would leave out the mark. */
const textOf = async (blob: Blob): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
