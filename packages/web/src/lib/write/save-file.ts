/** Hands a file to the person. A name of any length and with any sign becomes one that every system takes. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const anchor = Object.assign(document.createElement("a"), {
    href: address,
    download: fileName(name),
  });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const LONGEST_NAME = 80;

function fileName(name: string): string {
  const dot = name.lastIndexOf(".");
  const stem = name.slice(0, dot).replace(/[\\/:*?"<>|\p{Cc}]+/gu, "-");
  return stem.slice(0, LONGEST_NAME).toWellFormed().trim() + name.slice(dot);
}
