/** An address that somebody noted, as one that may be opened: only `https`, null for anything else. */
export function ownLink(text: string | undefined): string | null {
  const written = (text ?? "").trim();
  if (written === "") return null;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`);
  const usable = url?.protocol === "https:" && url.hostname.includes(".") && url.username === "";
  return usable ? url.href : null;
}
